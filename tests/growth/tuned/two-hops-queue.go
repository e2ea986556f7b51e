// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: every town enters the queue once and every road is looked at from both its ends
package main

import (
	"bufio"
	"fmt"
	"os"
)

type Town struct {
	roads []*Town
	hops  int
	seen  bool
}

func explore(start *Town) (reached, farthest int) {
	start.seen = true
	queue := []*Town{start}
	for head := 0; head < len(queue); head++ {
		town := queue[head]
		reached++
		farthest = town.hops
		for _, next := range town.roads {
			if !next.seen {
				next.seen = true
				next.hops = town.hops + 1
				queue = append(queue, next)
			}
		}
	}
	return reached, farthest
}

func main() {
	in := bufio.NewReader(os.Stdin)
	var v, e, a, b, w int
	fmt.Fscanf(in, "%d %d\n", &v, &e)
	towns := make([]Town, v)
	for i := 0; i < e; i++ {
		fmt.Fscanf(in, "%d %d %d\n", &a, &b, &w)
		towns[a].roads = append(towns[a].roads, &towns[b])
		towns[b].roads = append(towns[b].roads, &towns[a])
	}
	fmt.Println(explore(&towns[0]))
}
