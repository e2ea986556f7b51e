// time: n^2
// space: n
// line: for i := 0; i < size or row[i] = or if row[i] < 0 or row[i] +=
// gen: numbers {n}
// why: n rows of differences, each shorter by one: n^2 / 2 subtractions
// Differences of the values, differences of these, ... tell how a polynomial through all of them
// goes on (modulo a prime).
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

const prime = 1000003

func nextValue(row []int) int {
	next := 0
	for size := len(row) - 1; size >= 0; size-- {
		next += row[size]
		for i := 0; i < size; i++ {
			row[i] = row[i+1] - row[i]
			if row[i] < 0 {
				row[i] += prime
			}
		}
	}
	return next % prime
}

func main() {
	in := bufio.NewReader(os.Stdin)
	in.ReadString('\n')
	var values []int
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			break
		}
		x, err := strconv.Atoi(strings.TrimSpace(line))
		if err != nil {
			panic(err)
		}
		values = append(values, x%prime)
	}
	fmt.Println("goes on with", nextValue(values))
}
