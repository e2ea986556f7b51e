// time: n^1.58
// space: n
// line: func pairs or if b >= or if bit == or if wins[a] or h := or return pairs( or pairs(a|h
// line: return 0 or return 1
// gen: numbers {n}
// sizes: 12..100000
// why: each skill is in no team, in the second or in both: three calls for each halving,
// why: that is 3^(log2 n) pairs
// Team number b has the skills that are the one bits of b. In how many pairs of teams does a team
// with some skills win more than one that has these skills and perhaps others as well?
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

var wins []int

// pairs counts the pairs that agree with a and b in the bits from `bit` on.
func pairs(a, b, bit int) int {
	if b >= len(wins) {
		return 0
	}
	if bit == 0 {
		if wins[a] > wins[b] {
			return 1
		}
		return 0
	}
	h := 1 << (bit - 1)
	return pairs(a, b, bit-1) + pairs(a, b|h, bit-1) +
		pairs(a|h, b|h, bit-1)
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Scan()
	for in.Scan() {
		won, err := strconv.Atoi(in.Text())
		if err != nil {
			panic(err)
		}
		wins = append(wins, won)
	}
	bits := 0
	for 1<<bits < len(wins) {
		bits++
	}
	fmt.Println(pairs(0, 0, bits), "pairs with", bits, "skills")
}
