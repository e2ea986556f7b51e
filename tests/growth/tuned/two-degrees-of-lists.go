// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: the lists hold each edge twice, and each list is walked once
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

var in = bufio.NewScanner(os.Stdin)

func number() int {
	in.Scan()
	value, _ := strconv.Atoi(in.Text())
	return value
}

type Graph struct {
	next [][]int
}

func (g *Graph) link(a, b int) {
	g.next[a] = append(g.next[a], b)
	g.next[b] = append(g.next[b], a)
}

func (g *Graph) best(u int) int {
	most := 0
	for _, w := range g.next[u] {
		if len(g.next[w]) > most {
			most = len(g.next[w])
		}
	}
	return most
}

func main() {
	in.Split(bufio.ScanWords)
	v, e := number(), number()
	g := Graph{next: make([][]int, v)}
	for i := 0; i < e; i++ {
		a, b, _ := number(), number(), number()
		g.link(a, b)
	}
	sum := 0
	for u := range g.next {
		sum += g.best(u)
	}
	fmt.Println(sum)
}
