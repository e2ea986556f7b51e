// time: v + e
// space: v + e
// line: for _, l := range or target[l.to] += or for i := range links or fmt.Fscanf(in, "%d %d %d
// line: back[i] =
// gen: graph {v} {e}
// why: the links are read once and walked twice in each of twelve rounds
// Good hubs link to good authorities, and good authorities are linked to by good hubs (HITS).
package main

import (
	"bufio"
	"fmt"
	"math"
	"os"
)

const rounds = 12

type link struct {
	from, to int
}

// collect gives each target the scores of all sources that link to it, scaled to length 1.
func collect(target, source []float64, links []link) {
	for i := range target {
		target[i] = 0
	}
	for _, l := range links {
		target[l.to] += source[l.from]
	}
	sum := 0.0
	for _, score := range target {
		sum += score * score
	}
	length := math.Sqrt(sum)
	for i := range target {
		target[i] /= length
	}
}

func best(scores []float64) int {
	place := 0
	for i, score := range scores {
		if score > scores[place] {
			place = i
		}
	}
	return place
}

func main() {
	in := bufio.NewReader(os.Stdin)
	var v, e, weight int
	fmt.Fscanf(in, "%d %d\n", &v, &e)
	links, back := make([]link, e), make([]link, e)
	for i := range links {
		fmt.Fscanf(in, "%d %d %d\n", &links[i].from, &links[i].to, &weight)
		back[i] = link{links[i].to, links[i].from}
	}
	hub, authority := make([]float64, v), make([]float64, v)
	for i := range hub {
		hub[i] = 1
	}
	for round := 0; round < rounds; round++ {
		collect(authority, hub, links)
		collect(hub, authority, back)
	}
	h, a := best(hub), best(authority)
	fmt.Printf("hub %d (%.4f), authority %d (%.4f)\n", h, hub[h], a, authority[a])
}
