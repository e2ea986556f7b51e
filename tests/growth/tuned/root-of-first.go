// time: sqrt n
// space: 1
// line: for d or sum += or if n
// gen: size {n}
// why: every number up to the root
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
	n, _ := strconv.Atoi(in.Text())
	a := make([]int, 0, n)
	for in.Scan() {
		x, _ := strconv.Atoi(in.Text())
		a = append(a, x)
	}
	sum := 0
	for d := 1; d*d <= n; d++ {
		sum += n % d
	}
	fmt.Println(sum, len(a))
}
