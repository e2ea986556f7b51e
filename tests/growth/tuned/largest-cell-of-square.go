// time: n^3
// space: n^2
// line: sum += a[i][k] * a[k][j] or for k := 0; k < n; k++
// gen: matrix {n}
// why: a sum of n products for each of n^2 cells
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

var in = bufio.NewScanner(os.Stdin)

func number() int {
	in.Scan()
	value, _ := strconv.Atoi(in.Text())
	return value
}

type Matrix [][]int

func (a Matrix) cell(i, j int) int {
	n, sum := len(a), 0
	for k := 0; k < n; k++ {
		sum += a[i][k] * a[k][j]
	}
	return sum
}

func main() {
	in.Split(bufio.ScanWords)
	n := number()
	a := make(Matrix, n)
	for i := range a {
		a[i] = make([]int, n)
		for j := range a[i] {
			a[i][j] = number()
		}
	}
	largest, trace := 0, 0
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			if cell := a.cell(i, j); cell > largest {
				largest = cell
			}
		}
		trace += a.cell(i, i)
	}
	fmt.Println(largest, trace)
}
