// time: log n
// space: 1
// line: -
// gen: size {n}
// why: the exponent n is halved until it is 0
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Split(bufio.ScanWords)
	in.Scan()
	n, _ := strconv.Atoi(in.Text())
	base, power := 3, 1
	for ; n > 0; n /= 2 {
		if n%2 == 1 {
			power = power * base % 1000003
		}
		base = base * base % 1000003
	}
	fmt.Println(power)
}
