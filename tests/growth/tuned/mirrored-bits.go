// time: log n
// space: 1
// line: for rest > 0 or mirrored<<1 or rest >>= 1 or ones +=
// gen: size {n}
// why: one step for each binary digit of n
package main

import "fmt"

func mirror(n uint64) (uint64, int) {
	var mirrored uint64
	ones := 0
	rest := n
	for rest > 0 {
		mirrored = mirrored<<1 | rest&1
		ones += int(rest & 1)
		rest >>= 1
	}
	return mirrored, ones
}

func main() {
	var n uint64
	fmt.Scanf("%d", &n)
	mirrored, ones := mirror(n)
	fmt.Println(n, mirrored, ones)
	if mirrored == n {
		fmt.Println("the same from both sides")
	}
}
