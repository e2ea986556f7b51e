// time: n
// space: n
// line: -
// gen: numbers {n}
// why: one pass from each side over the children
package main

import (
	"bufio"
	"fmt"
	"os"
)

func share(rating []int) int {
	sweets := make([]int, len(rating))
	for i := range sweets {
		sweets[i] = 1
		if i > 0 && rating[i] > rating[i-1] {
			sweets[i] = sweets[i-1] + 1
		}
	}
	total := 0
	for i := len(rating) - 1; i >= 0; i-- {
		if i+1 < len(rating) && rating[i] > rating[i+1] {
			if sweets[i] <= sweets[i+1] {
				sweets[i] = sweets[i+1] + 1
			}
		}
		total += sweets[i]
	}
	return total
}

func main() {
	in := bufio.NewReader(os.Stdin)
	var n int
	fmt.Fscanf(in, "%d\n", &n)
	rating := make([]int, n)
	for i := range rating {
		fmt.Fscanf(in, "%d\n", &rating[i])
	}
	fmt.Println(share(rating))
}
