// time: 2^n
// space: n or 1 or 2^n
// line: for mask or for i := 0 or if mask or sum += or best =
// gen: numbers {n}
// why: every subset
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
	for mask := 0; mask < 1<<n; mask++ {
		sum := 0
		for i := 0; i < n; i++ {
			if mask>>i&1 == 1 {
				sum += a[i]
			}
		}
		if sum%1009 > best {
			best = sum % 1009
		}
	}
	fmt.Println(best)
}
