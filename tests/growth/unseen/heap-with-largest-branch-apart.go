// time: n log n
// space: n
// line: func meld or if a == nil or if b == nil or if b.key < a.key or a, b = b, a
// line: top, large, x, y := or top.size += or if x.count or large, x = x or if y.count
// line: large, y = y or top.large = or top.rest = or return top
// line: func (h *heap) count or if h == nil or return h.size
// gen: size {n}
// why: meld keeps the largest of three branches out, so that what is left shrinks by a fixed share:
// why: at most a constant times log n for each of n pushes and n pops
// A maxiphobic heap: of the three branches at hand, the largest one is never touched.
package main

import "fmt"

type heap struct {
	key, size   int
	large, rest *heap
}

func (h *heap) count() int {
	if h == nil {
		return 0
	}
	return h.size
}

func meld(a, b *heap) *heap {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	if b.key < a.key {
		a, b = b, a
	}
	top, large, x, y := a, b, a.large, a.rest
	top.size += b.size
	if x.count() > large.count() {
		large, x = x, large
	}
	if y.count() > large.count() {
		large, y = y, large
	}
	top.large = large
	top.rest = meld(x, y)
	return top
}

func main() {
	var n int
	fmt.Scanf("%d", &n)
	var root *heap
	seed := uint32(77)
	for i := 0; i < n; i++ {
		seed = seed*1664525 + 1013904223
		root = meld(root, &heap{key: int(seed >> 4), size: 1})
	}
	mix, least, most := 0, root.key, 0
	for root != nil {
		mix = (mix*5 + root.key) % 1000003
		most = root.key
		root = meld(root.large, root.rest)
	}
	fmt.Println(least, most, mix)
}
