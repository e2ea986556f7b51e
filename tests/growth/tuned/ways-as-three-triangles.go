// time: n sqrt n
// space: n
// line: for x := t or three[x] +=
// gen: size {n}
// why: about root 2 n triangular numbers, for each of which up to n numbers are gone through
// Gauss: each number is the sum of three triangular numbers. In how many ways (order counts)?
package main

import "fmt"

func triangles(limit int) []int {
	var list []int
	for step, t := 1, 0; t <= limit; step++ {
		list = append(list, t)
		t += step
	}
	return list
}

func waysAsThree(limit int) []int32 {
	list := triangles(limit)
	two := make([]int32, limit+1)
	for _, s := range list {
		for _, t := range list {
			if s+t > limit {
				break
			}
			two[s+t]++
		}
	}
	three := make([]int32, limit+1)
	for _, t := range list {
		for x := t; x <= limit; x++ {
			three[x] += two[x-t]
		}
	}
	return three
}

func main() {
	var n int
	fmt.Scanf("%d", &n)
	most, sum := 0, 0
	ways := waysAsThree(n)
	for x, count := range ways {
		sum += int(count)
		if count > ways[most] {
			most = x
		}
	}
	fmt.Printf("%d ways for %d, %d for %d, %d for all\n", ways[n], n, ways[most], most, sum)
}
