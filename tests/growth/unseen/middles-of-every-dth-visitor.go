// time: n log^2 n
// space: n
// line: sort.Ints
// gen: size {n}
// why: every dth of n, for all d, are n / d to sort: the sum of (n / d) log(n / d) is n log^2 n / 2
// For each d every dth visitor is asked for the age; at which d is the middle age highest?
package main

import (
	"fmt"
	"sort"
)

func visitors(n int) []int {
	ages := make([]int, n)
	seed := uint64(3)
	for i := range ages {
		seed = seed*6364136223846793005 + 1442695040888963407
		ages[i] = int(seed >> 34)
	}
	return ages
}

func middle(ages []int) int {
	sort.Ints(ages)
	return ages[len(ages)/2]
}

func main() {
	var n int
	fmt.Scanf("%d", &n)
	ages := visitors(n)
	asked := make([]int, 0, n)
	highest, at, mix := -1, 0, 0
	for d := 1; d <= n; d++ {
		asked = asked[:0]
		for i := d - 1; i < n; i += d {
			asked = append(asked, ages[i])
		}
		age := middle(asked)
		mix = (mix + age) % 1000003
		if age > highest {
			highest, at = age, d
		}
	}
	fmt.Println(at, highest, mix)
}
