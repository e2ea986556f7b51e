// time: n log n
// space: n
// line: sort.SearchInts or sort.Ints
// gen: rising {n}
// why: n library searches of log n steps
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
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
	mix := 0
	for i := range a {
		mix = (mix*31 + sort.SearchInts(a, i)) % 1000003
	}
	fmt.Println(mix)
}
