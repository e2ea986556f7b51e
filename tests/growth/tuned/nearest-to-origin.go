// time: n log n
// space: n
// line: sort.Slice or return places or p.x*p.x or far() int
// gen: points {n}
// why: sort.Slice compares n log n pairs of places
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
)

type place struct {
	x, y int
}

func (p place) far() int {
	return p.x*p.x + p.y*p.y
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Scan()
	places := []place{}
	for in.Scan() {
		var p place
		fmt.Sscanf(in.Text(), "%d %d", &p.x, &p.y)
		places = append(places, p)
	}
	sort.Slice(places, func(i, j int) bool {
		return places[i].far() < places[j].far()
	})
	widest := 0
	for i := 1; i < len(places); i++ {
		gap := places[i].far() - places[i-1].far()
		if gap > widest {
			widest = gap
		}
	}
	fmt.Println(places[0], places[len(places)/2], widest)
}
