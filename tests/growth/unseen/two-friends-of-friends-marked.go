// time: v * e
// space: v^2 + e
// line: for c, known := or if known or reach[c] = true
// gen: graph {v} {e}
// why: for each of e friendships the row of v friends is laid over that of the other, both ways;
// why: two tables of v^2 places and the list of friendships are kept
// Everybody also gets to know the friends of friends: who knows most then, how many pairs in all?
package main

import (
	"bufio"
	"fmt"
	"os"
)

type rows [][]bool

func number(in *bufio.Reader) int {
	value := 0
	for {
		digit, err := in.ReadByte()
		if err != nil || digit < '0' {
			return value
		}
		value = value*10 + int(digit-'0')
	}
}

func makeRows(v int) rows {
	table := make(rows, v)
	for i := range table {
		table[i] = make([]bool, v)
	}
	return table
}

func lay(row, reach []bool) {
	for c, known := range row {
		if known {
			reach[c] = true
		}
	}
}

func main() {
	in := bufio.NewReader(os.Stdin)
	v := number(in)
	e := number(in)
	friends, reach := makeRows(v), makeRows(v)
	ties := make([][2]int, e)
	for i := range ties {
		a, b := number(in), number(in)
		number(in)
		ties[i] = [2]int{a, b}
		friends[a][b], friends[b][a] = true, true
		reach[a][b], reach[b][a] = true, true
	}
	for _, tie := range ties {
		lay(friends[tie[0]], reach[tie[1]])
		lay(friends[tie[1]], reach[tie[0]])
	}
	most, who, pairs := 0, 0, 0
	for a := range reach {
		count := 0
		for _, met := range reach[a] {
			if met {
				count++
			}
		}
		pairs += count
		if count > most {
			most, who = count, a
		}
	}
	fmt.Println(who, most, pairs/2)
}
