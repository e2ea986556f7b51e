// time: log n
// space: 1
// line: for or step or at
// gen: size {n}
// why: a galloping search: steps are doubled, then halved
package main

import "fmt"

func square(x int) int { return x * x }

func main() {
	var n int
	fmt.Scanf("%d", &n)
	target := n*n + n
	step := 1
	for square(step) <= target {
		step *= 2
	}
	at := 0
	for ; step > 0; step /= 2 {
		if square(at+step) <= target {
			at += step
		}
	}
	fmt.Println(at, target-square(at))
}
