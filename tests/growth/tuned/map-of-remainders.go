// time: n
// space: n
// line: -
// gen: numbers {n}
// why: prefix sums go into a hash map, one look-up each
package main

import (
	"bufio"
	"fmt"
	"os"
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
	seen := map[int]int{0: 1}
	sum, found := 0, 0
	for _, value := range values {
		sum = (sum + value) % (len(values) + 1)
		found += seen[sum]
		seen[sum]++
	}
	fmt.Println(len(seen), found)
}
