// time: m
// space: n
// line: for ; m > 0 or fmt.Fscan or counters[x] or range counters or counters[key]-- or delete(
// line: if counters[key]
// gen: stream {n} {m}
// why: when all n counters are in use a new number lowers them all; each lowering takes back a
// why: raising before it, so that the steps are no more than the m numbers; what is left at the
// why: end is no more than m either
// The method of Misra and Gries: which numbers may be more than one in n + 1 of a long stream?
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var n, m int
	fmt.Fscanf(in, "%d %d\n", &n, &m)

	counters := make(map[int]int)
	rounds := 0
	for ; m > 0; m-- {
		var x int
		fmt.Fscanf(in, "%d\n", &x)
		if _, known := counters[x]; known || len(counters) < n {
			counters[x]++
			continue
		}
		rounds++
		for key := range counters {
			counters[key]--
			if counters[key] == 0 {
				delete(counters, key)
			}
		}
	}

	sum := 0
	for key, count := range counters {
		sum = (sum + key%1000*count) % 1000003
	}
	fmt.Println(len(counters), "left, all lowered", rounds, "times, mixed", sum)
}
