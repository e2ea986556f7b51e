// time: n^2 log n
// space: n
// line: sort.SearchInts
// gen: numbers {n}
// why: for each pair of sticks the longest third that still fits is looked for by halving
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
)

func countTriangles(sticks []int) int {
	sort.Ints(sticks)
	count := 0
	for i := 0; i < len(sticks); i++ {
		for j := i + 1; j < len(sticks); j++ {
			end := sort.SearchInts(sticks, sticks[i]+sticks[j])
			if end > j+1 {
				count += end - j - 1
			}
		}
	}
	return count
}

func main() {
	in := bufio.NewReader(os.Stdin)
	var n int
	fmt.Fscanf(in, "%d\n", &n)
	sticks := make([]int, n)
	for i := range sticks {
		fmt.Fscanf(in, "%d\n", &sticks[i])
	}
	fmt.Println(countTriangles(sticks))
}
