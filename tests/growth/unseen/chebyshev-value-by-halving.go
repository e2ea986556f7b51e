// time: log n
// space: 1
// line: for bit := or double := or between := or if n>>bit or here, next =
// gen: size {n}
// sizes: 16..900000000
// why: one doubling for each bit of n
// The nth polynomial of Chebyshev at a place, modulo a prime, by doubling of pairs.
package main

import (
	"fmt"
	"math/bits"
)

const prime = 1000000007

// chebyshev gives the values with the numbers n and n + 1.
func chebyshev(n uint, x int) (int, int) {
	here, next := 1, x
	for bit := bits.Len(n) - 1; bit >= 0; bit-- {
		double := (2*here*here - 1 + prime) % prime
		between := (2*here*next - x + prime) % prime
		if n>>bit&1 == 0 {
			here, next = double, between
		} else {
			here, next = between, (2*next*next-1+prime)%prime
		}
	}
	return here, next
}

func main() {
	var n uint
	fmt.Scanf("%d", &n)
	here, next := chebyshev(n, 3)
	// Pell's equation holds between neighbours: a^2 - 6 a b + b^2 = -8.
	left := (here*here%prime + next*next%prime - 6*here%prime*next%prime + prime) % prime
	fmt.Println(here, next, prime-left)
}
