// time: n * m
// space: n + m
// line: now := or product[i+j] = or carry = now or for j, y
// gen: lists {n} {m}
// why: each of n limbs is multiplied with each of m; a limb holds nine digits
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

const base = 1000000000

func multiply(a, b []uint64) []uint64 {
	product := make([]uint64, len(a)+len(b))
	for i, x := range a {
		var carry uint64
		for j, y := range b {
			now := product[i+j] + x*y + carry
			product[i+j] = now % base
			carry = now / base
		}
		product[i+len(b)] = carry
	}
	return product
}

func readLimbs(in *bufio.Scanner, count int) []uint64 {
	limbs := make([]uint64, 0, count)
	for len(limbs) < count && in.Scan() {
		limb, err := strconv.ParseUint(in.Text(), 10, 64)
		if err != nil {
			panic(err)
		}
		limbs = append(limbs, limb)
	}
	return limbs
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Split(bufio.ScanWords)
	sizes := readLimbs(in, 2)
	a := readLimbs(in, int(sizes[0]))
	b := readLimbs(in, int(sizes[1]))
	product := multiply(a, b)
	sum := 0
	for _, limb := range product {
		for ; limb > 0; limb /= 10 {
			sum += int(limb % 10)
		}
	}
	top := product[len(product)-1]
	fmt.Printf("begins with %d, ends with %09d, digit sum %d\n", top, product[0], sum)
}
