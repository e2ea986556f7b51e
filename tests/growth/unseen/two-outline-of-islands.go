// time: n * m
// space: m
// line: func number or value := 0 or for { or digit, err := or if err != nil or value = value*10
// line: return value or for i := range row or row[i] = number or for i := 1 or func corner
// line: if height >= or return 1 or return 0 or corners := or corners += or outline[corners]++
// gen: grid {n} {m}
// why: each of n * m heights is read once and looked at in four squares; two rows are kept
// Marching squares: how long is the shore at half height, and of which pieces is it made?
package main

import (
	"bufio"
	"fmt"
	"math"
	"os"
)

func number(in *bufio.Reader) int {
	value := 0
	for {
		digit, err := in.ReadByte()
		if err != nil || digit < '0' {
			return value
		}
		value = value*10 + int(digit-'0')
	}
}

func corner(height int) int {
	if height >= 50 {
		return 1
	}
	return 0
}

func main() {
	in := bufio.NewReader(os.Stdin)
	n := number(in)
	m := number(in)
	above, row := make([]int, m), make([]int, m)
	var outline [16]int
	for r := 0; r < n; r++ {
		for i := range row {
			row[i] = number(in)
		}
		for i := 1; i < m && r > 0; i++ {
			corners := corner(above[i-1]) + 2*corner(above[i])
			corners += 4*corner(row[i-1]) + 8*corner(row[i])
			outline[corners]++
		}
		above, row = row, above
	}
	slanted := outline[1] + outline[2] + outline[4] + outline[8]
	slanted += outline[7] + outline[11] + outline[13] + outline[14]
	slanted += 2 * (outline[6] + outline[9])
	straight := outline[3] + outline[5] + outline[10] + outline[12]
	length := float64(slanted)*math.Sqrt(0.5) + float64(straight)
	fmt.Printf("%d slanted, %d straight, %.4f\n", slanted, straight, length)
}
