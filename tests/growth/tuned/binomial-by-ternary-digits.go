// time: log n
// space: 1
// line: for n > 0 or a, b := or if b > a or borrow = or carries++ or product = or n, k =
// gen: size {n}
// sizes: 16..900000000
// why: one round for each digit of n in base 3
// The theorems of Lucas and Kummer for n over n / 2: how often does 3 divide the number, and which
// rest leaves the product over the digits that do not borrow?
package main

import "fmt"

var choose = [3][3]int{{1}, {1, 1}, {1, 2, 1}}

func digits(n, k int) (int, int) {
	carries, borrow, product := 0, 0, 1
	for n > 0 {
		a, b := n%3, k%3+borrow
		if b > a {
			carries++
			borrow = 1
		} else {
			borrow = 0
			product = product * choose[a][b] % 3
		}
		n, k = n/3, k/3
	}
	return carries, product
}

func main() {
	var n int
	if _, err := fmt.Scanf("%d", &n); err != nil {
		panic(err)
	}
	carries, product := digits(n, n/2)
	fmt.Println("3 divides it", carries, "times, rest of the digits", product)
}
