// time: n log m
// space: 1
// line: for low < or guess := or count++ or if secret <= or high = guess or low = guess
// gen: counts {n} {m}
// why: each of n secrets below m is found by halving
package main

import "fmt"

type dice struct {
	state uint64
}

func (d *dice) roll(sides uint64) uint64 {
	d.state = d.state*6364136223846793005 + 1442695040888963407
	return (d.state >> 33) % sides
}

func guesses(secret, m uint64) int {
	low, high := uint64(0), m-1
	count := 0
	for low < high {
		guess := (low + high) / 2
		count++
		if secret <= guess {
			high = guess
		} else {
			low = guess + 1
		}
	}
	return count
}

func main() {
	var n, m uint64
	fmt.Scanf("%d %d", &n, &m)

	d := dice{state: 2463534242}
	total, most := 0, 0
	for player := uint64(0); player < n; player++ {
		count := guesses(d.roll(m), m)
		total += count
		if count > most {
			most = count
		}
	}
	fmt.Println("guesses:", total, "at most", most)
}
