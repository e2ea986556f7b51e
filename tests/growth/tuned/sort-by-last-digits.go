// time: n log n
// space: n
// line: sort.Slice( or %100000
// gen: numbers {n}
// why: one library sort by last digits, then a pass
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
)

func read() []int {
	in := bufio.NewReader(os.Stdin)
	var n int
	fmt.Fscanf(in, "%d\n", &n)
	values := make([]int, n)
	for i := range values {
		fmt.Fscanf(in, "%d\n", &values[i])
	}
	return values
}

func main() {
	values := read()
	sort.Slice(values, func(a, b int) bool {
		return values[a]%100000 < values[b]%100000
	})
	check := 0
	for i, value := range values {
		check = (check*31 + value + i) % 1000003
	}
	fmt.Println(check)
}
