// time: n^2
// space: n or n^2
// line: append([]int{}
// gen: numbers {n}
// why: garbage is left for the collector; each round makes a fresh copy of the history before it
// why: grows by one
package main

import (
	"bufio"
	"fmt"
	"os"
)

type Log struct {
	entries []int
}

func (l Log) With(entry int) Log {
	longer := append([]int{}, l.entries...)
	return Log{append(longer, entry)}
}

func read() []int {
	in := bufio.NewReader(os.Stdin)
	var n int
	fmt.Fscanf(in, "%d\n", &n)
	values := make([]int, n)
	for i := range values {
		fmt.Fscanf(in, "%d\n", &values[i])
	}
	return values
}

func main() {
	log := Log{}
	for _, value := range read() {
		log = log.With(value % 100)
	}
	check := 0
	for i, entry := range log.entries {
		check += (i % 13) * entry
	}
	fmt.Println(len(log.entries), check)
}
