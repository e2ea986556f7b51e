// time: n sqrt n
// space: n
// line: for { or left := i + row or if left >= or smaller := or if left+1 < or if h[smaller] >=
// line: smaller = left + 1 or h[i], h[smaller] or i, row = smaller
// line: for row > 0 or start := row or larger := i - row or if i == start or larger = i - row - 1
// line: if h[larger] or h[i], h[larger] or i, row = larger
// gen: size {n}
// why: n times the top is taken from a triangle of sqrt(2 n) rows, and the last one sinks through
// why: most of them; when put in each rises through a share of them, a third as many steps in all
// A heap laid out as a triangle: everyone but those at the sides has two parents and two children.
package main

import "fmt"

type beap []int

func (h beap) rise(i, row int) {
	for row > 0 {
		start := row * (row + 1) / 2
		larger := i - row
		if i == start+row || i > start && h[i-row-1] > h[larger] {
			larger = i - row - 1
		}
		if h[larger] <= h[i] {
			return
		}
		h[i], h[larger] = h[larger], h[i]
		i, row = larger, row-1
	}
}

func (h beap) sink() {
	i, row := 0, 0
	for {
		left := i + row + 1
		if left >= len(h) {
			return
		}
		smaller := left
		if left+1 < len(h) && h[left+1] < h[left] {
			smaller = left + 1
		}
		if h[smaller] >= h[i] {
			return
		}
		h[i], h[smaller] = h[smaller], h[i]
		i, row = smaller, row+1
	}
}

func main() {
	var n, row int
	fmt.Scanf("%d", &n)
	h := make(beap, 0, n)
	for i, seed := 0, uint32(1); i < n; i++ {
		seed = seed*1664525 + 1013904223
		h = append(h, int(seed>>1))
		if i >= (row+1)*(row+2)/2 {
			row++
		}
		h.rise(i, row)
	}
	mix := 0
	for len(h) > 0 {
		mix = (mix*3 + h[0]) % 1000003
		last := len(h) - 1
		h[0] = h[last]
		h = h[:last]
		h.sink()
	}
	fmt.Println(n, mix)
}
