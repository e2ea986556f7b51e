// time: n log n + q log n
// space: n log n
// line: next[i] = or for i := range next or for level := or if t.up[level] or left = t.up
// line: steps += 1
// gen: questions {n} {q}
// why: log n tables of n jumps; a question tries each of the log n lengths once
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

// ladder knows for each place where 1, 2, 4, 8, ... steps to the next larger number lead.
type ladder struct {
	up [][]int32
}

func newLadder(heights []int) *ladder {
	n := len(heights)
	first := make([]int32, n+1)
	first[n] = int32(n)
	var waiting []int
	for i, height := range heights {
		first[i] = int32(n)
		for len(waiting) > 0 && heights[waiting[len(waiting)-1]] < height {
			first[waiting[len(waiting)-1]] = int32(i)
			waiting = waiting[:len(waiting)-1]
		}
		waiting = append(waiting, i)
	}
	t := &ladder{up: [][]int32{first}}
	for width := 2; width <= n; width *= 2 {
		last := t.up[len(t.up)-1]
		next := make([]int32, n+1)
		for i := range next {
			next[i] = last[last[i]]
		}
		t.up = append(t.up, next)
	}
	return t
}

// count says how many steps from left stay within right.
func (t *ladder) count(left, right int32) (steps int) {
	for level := len(t.up) - 1; level >= 0; level-- {
		if t.up[level][left] <= right {
			left = t.up[level][left]
			steps += 1 << level
		}
	}
	return steps
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Split(bufio.ScanWords)
	next := func() int {
		in.Scan()
		value, _ := strconv.Atoi(in.Text())
		return value
	}
	n, questions := next(), next()
	heights := make([]int, n)
	for i := range heights {
		heights[i] = next()
	}
	t := newLadder(heights)
	total, most := 0, 0
	for ; questions > 0; questions-- {
		left, right := next(), next()
		steps := t.count(int32(left), int32(right))
		total += steps
		if steps > most {
			most = steps
		}
	}
	fmt.Println("steps:", total, "most:", most)
}
