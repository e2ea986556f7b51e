// time: log n
// space: 1
// line: -
// gen: size {n}
// why: the range in which the root lies is halved each step
package main

import "fmt"

func root(n int) int {
	low, high := 0, n
	for low < high {
		middle := low + (high-low+1)/2
		if middle <= n/middle {
			low = middle
		} else {
			high = middle - 1
		}
	}
	return low
}

func main() {
	var n int
	fmt.Scanf("%d", &n)
	r := root(n)
	fmt.Println(r, n-r*r)
}
