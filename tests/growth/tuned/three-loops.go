// time: n^3
// space: n
// line: for k or count += or if a or count++
// gen: numbers {n}
// why: every three
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
	count := 0
	for i := range a {
		for j := range a {
			for k := range a {
				if a[i]^a[j]^a[k] == 0 {
					count++
				}
			}
		}
	}
	fmt.Println(count)
}
