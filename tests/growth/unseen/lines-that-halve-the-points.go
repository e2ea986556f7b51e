// time: n^3
// space: n
// line: for _, c := range or if turn(a, b, c or func turn or return (b.x or left++
// gen: points {n}
// why: for each of n^2 / 2 pairs all n points are told apart by the line through the two
// How many lines through two of n points have as many of the others on one side as on the other?
package main

import (
	"bufio"
	"fmt"
	"os"
)

type point struct{ x, y int64 }

func turn(a, b, c point) int64 {
	return (b.x-a.x)*(c.y-a.y) - (b.y-a.y)*(c.x-a.x)
}

func leftOf(a, b point, points []point) int {
	left := 0
	for _, c := range points {
		if turn(a, b, c) > 0 {
			left++
		}
	}
	return left
}

func main() {
	in := bufio.NewReader(os.Stdin)
	var n int
	fmt.Fscanf(in, "%d\n", &n)
	points := make([]point, n)
	for i := range points {
		fmt.Fscanf(in, "%d %d\n", &points[i].x, &points[i].y)
	}
	halving, edges := 0, 0
	for i, a := range points {
		for _, b := range points[:i] {
			left := leftOf(a, b, points)
			right := n - 2 - left
			if left-right <= 1 && right-left <= 1 {
				halving++
			}
			if left == 0 || right == 0 {
				edges++
			}
		}
	}
	fmt.Println(halving, edges)
}
