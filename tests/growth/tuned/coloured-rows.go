// time: 2^n
// space: n
// line: paint(
// gen: size {n}
// sizes: 3..26
// why: each post takes one of two colours unless three in a row were equal: about 1.62^n rows
package main

import "fmt"

func paint(left, last, run int) int {
	if left == 0 {
		return 1
	}
	ways := 0
	for colour := 0; colour < 2; colour++ {
		if colour != last {
			ways += paint(left-1, colour, 1)
		} else if run < 2 {
			ways += paint(left-1, colour, run+1)
		}
	}
	return ways
}

func main() {
	var n int
	fmt.Scanf("%d", &n)
	fmt.Println(paint(n, 2, 0))
}
