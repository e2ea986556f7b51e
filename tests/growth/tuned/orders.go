// time: n!
// space: n or 1
// line: -
// gen: size {n}
// sizes: 3..11
// why: all orders of n numbers, without a cut
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

var order []int
var best int

func visit(k int) {
	if k == len(order) {
		if order[0]-order[k-1] > best {
			best = order[0] - order[k-1]
		}
		return
	}
	for i := k; i < len(order); i++ {
		order[k], order[i] = order[i], order[k]
		visit(k + 1)
		order[k], order[i] = order[i], order[k]
	}
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Split(bufio.ScanWords)
	in.Scan()
	n, _ := strconv.Atoi(in.Text())
	for i := 0; i < n; i++ {
		order = append(order, i)
	}
	visit(0)
	fmt.Println(best)
}
