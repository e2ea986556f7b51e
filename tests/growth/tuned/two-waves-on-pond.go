// time: n^2 * m
// space: n^2
// line: for column := or around := or height := around or next[column] =
// gen: counts {n} {m}
// why: in each of m moments all n * n places of the pond get a new height
// Drops fall on a pond of n x n places; how rough is the water after m moments?
package main

import "fmt"

func makePond(n int) [][]int {
	pond := make([][]int, n)
	for row := range pond {
		pond[row] = make([]int, n)
	}
	return pond
}

// ripple puts the heights of the next moment over those of the one before.
func ripple(now, before [][]int) {
	n := len(now)
	for row := 1; row < n-1; row++ {
		above, here, below, next := now[row-1], now[row], now[row+1], before[row]
		for column := 1; column < n-1; column++ {
			around := above[column] + below[column] + here[column-1] + here[column+1]
			height := around/2 - next[column]
			next[column] = height - height/32
		}
	}
}

func main() {
	var n, moments int
	fmt.Scanf("%d %d", &n, &moments)
	now, before := makePond(n), makePond(n)
	for moment := 0; moment < moments; moment++ {
		if moment%40 == 0 {
			now[n/2][n/2] += 100000
		}
		ripple(now, before)
		now, before = before, now
	}
	highest, rough := 0, 0
	for _, row := range now {
		for _, height := range row {
			if height > highest {
				highest = height
			}
			if height < 0 {
				height = -height
			}
			rough += height
		}
	}
	fmt.Println(highest, rough)
}
