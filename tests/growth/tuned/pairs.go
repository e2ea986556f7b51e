// time: n^2
// space: n
// line: for j := or if a[i] or pairs++
// gen: few {n}
// why: n^2 / 2 pairs
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
	var a []int
	for in.Scan() {
		x, _ := strconv.Atoi(in.Text())
		a = append(a, x)
	}
	pairs := 0
	for i := range a {
		for j := i + 1; j < len(a); j++ {
			if a[i]+a[j] == 9 {
				pairs++
			}
		}
	}
	fmt.Println(pairs)
}
