// time: n^2
// space: n
// line: for j or sum += or if a
// gen: numbers {n}
// why: every pair
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
	for i := range a {
		for j := 0; j < i; j++ {
			sum += (a[i] ^ a[j]) & 7
		}
	}
	fmt.Println(sum)
}
