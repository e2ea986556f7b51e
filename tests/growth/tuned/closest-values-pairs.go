// time: n^2
// space: n
// line: gap := or if gap < or for j := i + 1
// gen: numbers {n}
// why: each number is compared with all after it
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

var in = bufio.NewScanner(os.Stdin)

func number() int {
	in.Scan()
	value, _ := strconv.Atoi(in.Text())
	return value
}

func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}

func main() {
	in.Split(bufio.ScanWords)
	n := number()
	values := make([]int, n)
	for i := range values {
		values[i] = number()
	}
	best := 1 << 40
	for i := 0; i < n; i++ {
		for j := i + 1; j < n; j++ {
			gap := abs(values[i] - values[j])
			if gap < best {
				best = gap
			}
		}
	}
	fmt.Println(best)
}
