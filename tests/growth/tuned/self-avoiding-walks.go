// time: 2^n
// space: n or 1
// line: func walk( or ways += walk or if used[ or used[row][column] = or if steps == or return 0
// line: for _, turn or return 1 or ways := 0 or return ways
// gen: size {n}
// sizes: 3..16
// why: each walk that does not meet itself goes on in about 2.7 ways (2.64 in the end): the
// why: number of calls grows by that from n to n + 1
// In how many ways can one walk n steps on a grid and never stand on a place twice?
package main

import "fmt"

const middle = 40

var used [2*middle + 1][2*middle + 1]bool

var turns = [4][2]int{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}

func walk(row, column, steps int) int {
	if used[row][column] {
		return 0
	}
	if steps == 0 {
		return 1
	}
	used[row][column] = true
	ways := 0
	for _, turn := range turns {
		ways += walk(row+turn[0], column+turn[1], steps-1)
	}
	used[row][column] = false
	return ways
}

func main() {
	var n int
	fmt.Scanf("%d", &n)
	if n > middle {
		fmt.Println("too far")
		return
	}
	used[middle][middle] = true
	// All four first steps are alike.
	fmt.Println(4 * walk(middle, middle+1, n-1))
}
