// time: n * m log m
// space: m
// line: sort.Ints(
// gen: grid {n} {m}
// why: each of the n rows, m different numbers, is sorted by the library; one row is kept
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
)

var in = bufio.NewScanner(os.Stdin)

func number() int {
	in.Scan()
	value, _ := strconv.Atoi(in.Text())
	return value
}

func main() {
	in.Split(bufio.ScanWords)
	n, m := number(), number()
	row := make([]int, m)
	total := 0
	for r := 0; r < n; r++ {
		for c := range row {
			row[c] = number()*m + c
		}
		sort.Ints(row)
		total += row[m/2]*3 + row[0]
	}
	fmt.Println(total)
}
