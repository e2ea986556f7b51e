// time: n^2 * m
// space: n * m
// line: sum += or for k := range
// gen: grid {n} {m}
// why: every two of the n rows are multiplied, m products a pair
package main

import (
	"bufio"
	"fmt"
	"math"
	"os"
	"strconv"
)

type vector []float64

func (a vector) dot(b vector) float64 {
	sum := 0.0
	for k := range a {
		sum += a[k] * b[k]
	}
	return sum
}

func nextInt(in *bufio.Scanner) int {
	in.Scan()
	value, err := strconv.Atoi(in.Text())
	if err != nil {
		panic(err)
	}
	return value
}

func readRows(in *bufio.Scanner) []vector {
	in.Split(bufio.ScanWords)
	n, m := nextInt(in), nextInt(in)
	rows := make([]vector, n)
	for i := range rows {
		rows[i] = make(vector, m)
		for j := range rows[i] {
			rows[i][j] = float64(nextInt(in))
		}
	}
	return rows
}

func main() {
	rows := readRows(bufio.NewScanner(os.Stdin))
	lengths := make([]float64, len(rows))
	for i, row := range rows {
		lengths[i] = math.Sqrt(row.dot(row))
	}
	closest, one, other := -1.0, 0, 0
	total := 0.0
	for i, row := range rows {
		for j := 0; j < i; j++ {
			cosine := row.dot(rows[j]) / (lengths[i] * lengths[j])
			total += cosine
			if cosine > closest {
				closest, one, other = cosine, j, i
			}
		}
	}
	fmt.Printf("rows %d and %d: %.6f, all together %.6f\n", one, other, closest, total)
}
