// time: n^2
// space: n
// line: append([]int{x}
// gen: numbers {n}
// why: a new slice with all so far behind the new number, each time
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Split(bufio.ScanWords)
	in.Scan()
	var items []int
	for in.Scan() {
		x, _ := strconv.Atoi(in.Text())
		items = append([]int{x}, items...)
	}
	mix := 0
	for _, x := range items {
		mix = (mix*31 + x) % 1000003
	}
	fmt.Println(mix)
}
