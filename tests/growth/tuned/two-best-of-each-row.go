// time: n * m
// space: m
// line: -
// gen: grid {n} {m}
// why: each cell is read and compared once; one row of column sums is kept
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var n, m, cell int
	fmt.Fscanf(in, "%d %d\n", &n, &m)
	columns := make([]int, m)
	best := 0
	for r := 0; r < n; r++ {
		highest := 0
		for c := range columns {
			fmt.Fscanf(in, "%d\n", &cell)
			columns[c] += cell
			if cell > highest {
				highest = cell
			}
		}
		best += highest
	}
	most := 0
	for _, sum := range columns {
		if sum > most {
			most = sum
		}
	}
	fmt.Println(best, most)
}
