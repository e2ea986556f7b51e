// time: v * e or v^2 + v * e
// space: v^2 or v^2 + e
// line: for third := or if mine[third or common++
// gen: graph {v} {e}
// why: for each of e pairs of friends the rows of both in the table of v x v are compared
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

var words *bufio.Scanner

func number() int {
	words.Scan()
	x, err := strconv.Atoi(words.Text())
	if err != nil {
		panic(err)
	}
	return x
}

func main() {
	words = bufio.NewScanner(os.Stdin)
	words.Split(bufio.ScanWords)
	v, e := number(), number()

	knows := make([][]bool, v)
	for i := range knows {
		knows[i] = make([]bool, v)
	}
	var pairs [][2]int
	for i := 0; i < e; i++ {
		a, b := number(), number()
		number()
		knows[a][b], knows[b][a] = true, true
		pairs = append(pairs, [2]int{a, b})
	}

	most, sum := 0, 0
	for _, pair := range pairs {
		mine, yours := knows[pair[0]], knows[pair[1]]
		common := 0
		for third := range mine {
			if mine[third] && yours[third] {
				common++
			}
		}
		sum += common
		if common > most {
			most = common
		}
	}
	fmt.Println(most, sum)
}
