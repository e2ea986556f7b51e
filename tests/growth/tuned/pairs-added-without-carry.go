// time: n^1.58
// space: log n or 1
// line: func (s *search) choose or if a|b >= or if bit == 0 or return or s.pairs++ or s.mix =
// line: s.choose(
// gen: size {n}
// why: for each of log n bits it is in neither, in the first or in the second number: 3^log n pairs
// All pairs of numbers that add up to less than n and need no carry in binary.
package main

import "fmt"

type search struct {
	limit int
	pairs int
	mix   int
}

// choose settles the bits from the given one down.
func (s *search) choose(bit, a, b int) {
	if a|b >= s.limit {
		return
	}
	if bit == 0 {
		s.pairs++
		s.mix = (s.mix*31 + a*7 + b) % 1000003
		return
	}
	s.choose(bit>>1, a, b)
	s.choose(bit>>1, a|bit, b)
	s.choose(bit>>1, a, b|bit)
}

func highestBelow(n int) int {
	bit := 1
	for bit < n {
		bit *= 2
	}
	return bit / 2
}

func main() {
	var n int
	if _, err := fmt.Scanf("%d", &n); err != nil {
		fmt.Println("no number:", err)
		return
	}
	s := search{limit: n}
	s.choose(highestBelow(n), 0, 0)
	fmt.Printf("%d of %d pairs, %d\n", s.pairs, n*(n+1)/2, s.mix)
}
