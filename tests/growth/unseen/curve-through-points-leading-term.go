// time: n^2
// space: n
// line: for _, other := or if other.x != or product = product *
// gen: points {n}
// why: for each of n points the distances to all others are multiplied; one power of fixed length
// why: each
// The leading factor of the polynomial through n points, modulo a prime, from Lagrange's formula.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

const prime = 998244353

type point struct{ x, y int }

func inverse(a int) int {
	result := 1
	for rest := prime - 2; rest > 0; rest /= 2 {
		if rest%2 == 1 {
			result = result * a % prime
		}
		a = a * a % prime
	}
	return result
}

// weight is one over the product of the distances to all others.
func weight(p point, points []point) int {
	product := 1
	for _, other := range points {
		if other.x != p.x {
			product = product * (p.x - other.x + prime) % prime
		}
	}
	return inverse(product)
}

func main() {
	in := bufio.NewReader(os.Stdin)
	var n int
	fmt.Fscanf(in, "%d\n", &n)
	points := make([]point, n)
	for i := range points {
		line, _ := in.ReadString('\n')
		points[i].x, _ = strconv.Atoi(line[:9])
		points[i].y, _ = strconv.Atoi(line[10:19])
		points[i].x %= prime
	}
	leading, heaviest := 0, 0
	for _, p := range points {
		w := weight(p, points)
		leading = (leading + w*(p.y%prime)) % prime
		if w > heaviest {
			heaviest = w
		}
	}
	fmt.Println(leading, heaviest)
}
