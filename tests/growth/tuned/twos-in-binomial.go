// time: log n
// space: 1
// line: for a > 0 || or sum := or carry = sum or if carry or ones += or a, b = a>>1
// line: result.carries++ or run++ or if run > or longest = run or run = 0
// gen: size {n}
// sizes: 16..900000000
// why: two numbers are added bit by bit, and n has log n bits
// How often can the number of ways to choose a third of n things be halved? As often as there is
// a carry when the third is added to the rest (Kummer).
package main

import "fmt"

type addition struct {
	carries, ones, longest int
}

func add(a, b int) addition {
	var result addition
	carry, run := 0, 0
	for a > 0 || b > 0 || carry > 0 {
		sum := a&1 + b&1 + carry
		result.ones += sum & 1
		carry = sum >> 1
		if carry > 0 {
			result.carries++
			run++
			if run > result.longest {
				result.longest = run
			}
		} else {
			run = 0
		}
		a, b = a>>1, b>>1
	}
	return result
}

func main() {
	var n int
	fmt.Scanf("%d", &n)
	third := n / 3
	result := add(third, n-third)
	if result.carries == 0 {
		fmt.Println("odd")
	} else {
		fmt.Println("halved", result.carries, "times")
	}
	fmt.Println(result.ones, "ones, carried on over", result.longest)
}
