// time: n * m
// space: m
// line: for column := 1 or brighter := 0 or for _, step := or if rows[ or brighter++ or kinds[
// line: for column := range or row[column] = readNumber or func readNumber or value := or for {
// line: c, err := or if err != nil or value = value*10 or return value
// gen: grid {n} {m}
// why: each pixel is read and compared with eight neighbours; only three rows are held at a time
// Counts the pixels of a picture by how many of their neighbours are brighter (a simple form of
// local binary patterns).
package main

import (
	"bufio"
	"fmt"
	"os"
)

var in = bufio.NewReader(os.Stdin)

var around = [8][2]int{{-1, -1}, {-1, 0}, {-1, 1}, {0, -1}, {0, 1}, {1, -1}, {1, 0}, {1, 1}}

func readNumber() int {
	value := 0
	for {
		c, err := in.ReadByte()
		if err != nil || c < '0' {
			return value
		}
		value = value*10 + int(c-'0')
	}
}

func readRow(row []int) {
	for column := range row {
		row[column] = readNumber()
	}
}

func main() {
	n, m := readNumber(), readNumber()
	var rows [3][]int
	for i := range rows {
		rows[i] = make([]int, m)
	}
	var kinds [9]int
	for row := 0; row < n; row++ {
		readRow(rows[row%3])
		if row < 2 {
			continue
		}
		centre := row - 1
		for column := 1; column < m-1; column++ {
			brighter := 0
			for _, step := range around {
				if rows[(centre+step[0])%3][column+step[1]] > rows[centre%3][column] {
					brighter++
				}
			}
			kinds[brighter]++
		}
	}
	fmt.Println("pixels with 0 to 8 brighter neighbours:", kinds)
}
