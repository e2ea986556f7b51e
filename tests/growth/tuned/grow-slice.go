// time: n
// space: n
// line: -
// gen: numbers {n}
// why: append doubles the room, or nearly, when it is full
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
	var items []int
	for in.Scan() {
		x, _ := strconv.Atoi(in.Text())
		items = append(items, x)
	}
	mix := 0
	for _, x := range items {
		mix = (mix*31 + x) % 1000003
	}
	fmt.Println(len(items), mix)
}
