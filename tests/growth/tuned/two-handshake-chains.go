// time: v + e
// space: v + e
// line: range edges or chains += or r.Scan() or strconv.Atoi or degree[a]++ or degree[b]++
// line: edges = append or for i := or return x or here := or in.number() or func (r reader)
// line: if err != nil or if here >
// gen: graph {v} {e}
// why: the degrees are counted while reading; then each edge is looked at once more
// Chains of three handshakes in a row: each edge in the middle, one more at each of its ends
// (which may be the same person).
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

type edge struct{ from, to int }

type reader struct{ *bufio.Scanner }

func (r reader) number() int {
	r.Scan()
	x, err := strconv.Atoi(r.Text())
	if err != nil {
		panic(err)
	}
	return x
}

func main() {
	in := reader{bufio.NewScanner(os.Stdin)}
	in.Split(bufio.ScanWords)
	v, e := in.number(), in.number()
	degree := make([]int, v)
	var edges []edge
	for i := 0; i < e; i++ {
		a, b := in.number(), in.number()
		in.number()
		degree[a]++
		degree[b]++
		edges = append(edges, edge{a, b})
	}
	chains, largest := 0, 0
	for _, middle := range edges {
		here := (degree[middle.from] - 1) * (degree[middle.to] - 1)
		chains += here
		if here > largest {
			largest = here
		}
	}
	lonely := 0
	for _, d := range degree {
		if d == 1 {
			lonely++
		}
	}
	fmt.Println(chains, "chains, at most", largest, "through one edge;", lonely, "lonely")
}
