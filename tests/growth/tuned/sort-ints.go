// time: n log n
// space: n
// line: sort.Ints
// gen: numbers {n}
// why: the library's sort compares n log n times on random numbers
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
	n, _ := strconv.Atoi(in.Text())
	numbers := make([]int, 0, n)
	for in.Scan() {
		x, _ := strconv.Atoi(in.Text())
		numbers = append(numbers, x)
	}
	sort.Ints(numbers)
	fmt.Println(numbers[0], numbers[n/2])
}
