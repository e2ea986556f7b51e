// time: n^2 log n
// space: n
// line: for low < high or middle := or if 2*sums[middle] or low = middle or high = middle
// gen: numbers {n}
// why: for each of n^2 / 2 stretches the cut is looked for by halving in its prefix sums, log n
// why: steps that are 8 or more of the dozen
// Each stretch of parcels is cut where its two parts are most alike; how unlike are they?
package main

import (
	"bufio"
	"fmt"
	"os"
)

type stretchCutter struct {
	sums []int
}

// unlike gives the least difference of the parts of parcels from ... to - 1.
func (c stretchCutter) unlike(from, to int) int {
	sums := c.sums
	both := sums[from] + sums[to]
	low, high := from+1, to-1
	for low < high {
		middle := (low + high) / 2
		if 2*sums[middle] < both {
			low = middle + 1
		} else {
			high = middle
		}
	}
	after := 2*sums[low] - both
	if after < 0 {
		after = -after
	}
	if before := both - 2*sums[low-1]; low-1 > from && before < after {
		return before
	}
	return after
}

func main() {
	in := bufio.NewReader(os.Stdin)
	var n int
	fmt.Fscanf(in, "%d\n", &n)
	sums := make([]int, n+1)
	for i := 1; i <= n; i++ {
		fmt.Fscanf(in, "%d\n", &sums[i])
		sums[i] += sums[i-1]
	}
	cutter := stretchCutter{sums}
	worst, mix := 0, 0
	for from := 0; from < n; from++ {
		for to := from + 2; to <= n; to++ {
			unlike := cutter.unlike(from, to)
			if unlike > worst {
				worst = unlike
			}
			mix ^= unlike
		}
	}
	fmt.Println(worst, mix)
}
