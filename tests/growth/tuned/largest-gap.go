// time: n
// space: n
// line: -
// gen: rising {n}
// why: one pass
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
	best := 0
	for i := 1; i < n; i++ {
		if a[i]-a[i-1] > best {
			best = a[i] - a[i-1]
		}
	}
	fmt.Println(best)
}
