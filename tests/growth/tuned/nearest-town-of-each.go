// time: n^2
// space: n
// line: for other := or if other != me or dx, dy := or return dx
// gen: points {n}
// why: each of n towns is compared with all others
package main

import (
	"bufio"
	"fmt"
	"os"
)

type town struct{ x, y int }

func (a town) squareTo(b town) int {
	dx, dy := a.x-b.x, a.y-b.y
	return dx*dx + dy*dy
}

func nearest(towns []town, me int) int {
	best := -1
	for other := range towns {
		if other != me && (best < 0 || towns[me].squareTo(towns[other]) < towns[me].squareTo(towns[best])) {
			best = other
		}
	}
	return best
}

func main() {
	in := bufio.NewReader(os.Stdin)
	var n int
	fmt.Fscanf(in, "%d\n", &n)
	towns := make([]town, n)
	for i := range towns {
		fmt.Fscanf(in, "%d %d\n", &towns[i].x, &towns[i].y)
	}

	mutual, check := 0, 0
	next := make([]int, n)
	for i := range towns {
		next[i] = nearest(towns, i)
		check = (check*31 + next[i]) % 1000003
	}
	for i, j := range next {
		if next[j] == i {
			mutual++
		}
	}
	fmt.Println(mutual/2, "pairs are nearest to each other", check)
}
