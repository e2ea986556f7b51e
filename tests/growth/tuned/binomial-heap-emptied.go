// time: n log n
// space: n
// line: range *h or if t != nil or range top.children or h.add(child or link( or for ; order
// line: if (*h)[order] or (*h)[order] = or if b.value or a.children = or func (h *heap) add
// gen: permutation {n}
// why: at most log n trees, over which each of n removals goes; it merges as many children
// A binomial heap: all numbers are put in, then taken out from the smallest on.
package main

import "bufio"
import "fmt"
import "os"
import "strconv"

type tree struct {
	value    int
	children []*tree
}

func link(a, b *tree) *tree {
	if b.value < a.value {
		return link(b, a)
	}
	a.children = append(a.children, b)
	return a
}

type heap []*tree

func (h *heap) add(t *tree, order int) {
	for ; order < len(*h); order++ {
		if (*h)[order] == nil {
			(*h)[order] = t
			return
		}
		t = link((*h)[order], t)
		(*h)[order] = nil
	}
	*h = append(*h, t)
}

func (h *heap) pop() int {
	best := -1
	for order, t := range *h {
		if t != nil && (best < 0 || t.value < (*h)[best].value) {
			best = order
		}
	}
	top := (*h)[best]
	(*h)[best] = nil
	for order, child := range top.children {
		h.add(child, order)
	}
	return top.value
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Scan()
	var h heap
	n, mix := 0, 0
	for ; in.Scan(); n++ {
		x, _ := strconv.Atoi(in.Text())
		h.add(&tree{value: x}, 0)
	}
	for ; n > 0; n-- {
		mix = (mix*31 + h.pop()) % 1000003
	}
	fmt.Println(mix)
}
