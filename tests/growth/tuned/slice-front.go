// time: n^2
// space: n
// line: copy(a or a = append(a[:0]
// gen: numbers {n}
// why: the rest moves to the front for each number
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
	mix := 0
	for len(a) > 0 {
		mix = (mix*31 + a[0]) % 1000003
		copy(a, a[1:])
		a = a[:len(a)-1]
	}
	fmt.Println(mix)
}
