// time: n^3
// space: n^2
// line: for third := 0 or ways := or if first == 0 or if first > second or ways += before
// line: ways += here or if second > third or if third > 0 or here[second][third] =
// gen: size {n}
// sizes: 8..300
// why: one number of ways for each first >= second >= third, n^3 / 6; two layers are kept
// Three candidates get n votes each. In how many orders can the votes be counted so that the
// first is never behind the second, nor the second behind the third?
package main

import "fmt"

const modulus = 1000000007

type layer [][]int

func newLayer(n int) layer {
	rows := make(layer, n+1)
	for i := range rows {
		rows[i] = make([]int, i+1)
	}
	return rows
}

func countings(n int) int {
	before, here := newLayer(n), newLayer(n)
	for first := 0; first <= n; first++ {
		for second := 0; second <= first; second++ {
			for third := 0; third <= second; third++ {
				ways := 0
				if first == 0 {
					ways = 1
				}
				if first > second {
					ways += before[second][third]
				}
				if second > third {
					ways += here[second-1][third]
				}
				if third > 0 {
					ways += here[second][third-1]
				}
				here[second][third] = ways % modulus
			}
		}
		before, here = here, before
	}
	return before[n][n]
}

func main() {
	var n int
	fmt.Scanf("%d", &n)
	fmt.Println(countings(n), "orders modulo", modulus)
}
