// time: log n
// space: 1
// line: -
// gen: size {n}
// why: a 3 x 3 matrix is squared once for each bit of n
package main

import (
	"fmt"
	"strconv"
)

const size = 3

type matrix [size][size]uint64

func (a matrix) times(b matrix, modulus uint64) matrix {
	var c matrix
	for i := 0; i < size; i++ {
		for j := 0; j < size; j++ {
			for k := 0; k < size; k++ {
				c[i][j] = (c[i][j] + a[i][k]*b[k][j]) % modulus
			}
		}
	}
	return c
}

// perrin is the n-th of the numbers 3, 0, 2, 3, 2, 5, 5, 7, ...: each is the sum of the ones two
// and three before it. Where n is a prime it is divisible by n.
func perrin(n, modulus uint64) uint64 {
	result := matrix{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}
	step := matrix{{0, 1, 0}, {0, 0, 1}, {1, 1, 0}}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			result = result.times(step, modulus)
		}
		step = step.times(step, modulus)
	}
	return (3*result[0][0] + 2*result[0][2]) % modulus
}

func main() {
	var word string
	fmt.Scan(&word)
	n, err := strconv.ParseUint(word, 10, 64)
	if err != nil {
		fmt.Println(err)
		return
	}
	verdict := "composite"
	if n > 1 && perrin(n, n) == 0 {
		verdict = "very likely prime"
	}
	fmt.Println(perrin(n, 1000003), "and", n, "is", verdict)
}
