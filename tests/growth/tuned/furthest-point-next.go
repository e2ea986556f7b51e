// time: n^2
// space: n
// line: for i, p := range points or if d := distance or if near[i] > or func distance
// line: dx, dy := or return dx*dx
// gen: points {n}
// why: n times the distances of all n points to the latest one are looked at
// Stations are put up in such an order that the next place is always the one furthest from all
// stations so far.
package main

import (
	"bufio"
	"fmt"
	"math"
	"os"
	"strconv"
)

type point struct{ x, y float64 }

func distance(p, q point) float64 {
	dx, dy := p.x-q.x, p.y-q.y
	return dx*dx + dy*dy
}

func read() []point {
	in := bufio.NewScanner(os.Stdin)
	in.Split(bufio.ScanWords)
	next := func() int {
		in.Scan()
		number, _ := strconv.Atoi(in.Text())
		return number
	}
	points := make([]point, next())
	for i := range points {
		x, y := next(), next()
		points[i] = point{float64(x), float64(y)}
	}
	return points
}

func main() {
	points := read()
	near := make([]float64, len(points))
	for i := range near {
		near[i] = math.Inf(1)
	}
	latest, mix := 0, 0
	var radii []float64
	for range points {
		next := latest
		near[latest] = 0
		for i, p := range points {
			if d := distance(p, points[latest]); d < near[i] {
				near[i] = d
			}
			if near[i] > near[next] {
				next = i
			}
		}
		mix = (mix*31 + latest) % 1000003
		radii = append(radii, math.Sqrt(near[next]))
		latest = next
	}
	fmt.Printf("all within %.0f of one, %.0f of half of them, %d\n",
		radii[0], radii[len(radii)/2], mix)
}
