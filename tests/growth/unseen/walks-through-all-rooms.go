// time: 2^n
// space: 2^n
// line: for next := or if doors[last][next] or ways[seen|1<<next][next]
// gen: matrix {n}
// sizes: 3..16
// why: for each of 2^n sets of rooms and each last room in it every next room is tried
// In how many ways can a guard walk through all rooms of a house, each just once, from the first?
package main

import (
	"bufio"
	"fmt"
	"os"
)

func readDoors() [][]bool {
	in := bufio.NewReader(os.Stdin)
	var n, chance int
	fmt.Fscanf(in, "%d\n", &n)
	doors := make([][]bool, n)
	for room := range doors {
		doors[room] = make([]bool, n)
		for other := range doors[room] {
			fmt.Fscanf(in, "%d\n", &chance)
			if chance < 60 && other < room {
				doors[room][other] = true
				doors[other][room] = true
			}
		}
	}
	return doors
}

func main() {
	doors := readDoors()
	n := len(doors)
	all := make([]int, n<<n)
	ways := make([][]int, 1<<n)
	for set := range ways {
		ways[set] = all[set*n : set*n+n]
	}
	ways[1][0] = 1
	for seen := 1; seen < 1<<n; seen++ {
		for last := 0; last < n; last++ {
			so := ways[seen][last]
			for next := 0; so > 0 && next < n; next++ {
				if doors[last][next] && seen>>next&1 == 0 {
					ways[seen|1<<next][next] += so
				}
			}
		}
	}
	total, ends := 0, 0
	for _, count := range ways[1<<n-1] {
		total += count
		if count > 0 {
			ends++
		}
	}
	fmt.Println(total, ends)
}
