// time: n^2
// space: n
// line: range list or one == wanted
// gen: numbers {n}
// why: a helper goes through all earlier names for each one
package main

import (
	"bufio"
	"fmt"
	"os"
)

func contains(list []int, wanted int) bool {
	for _, one := range list {
		if one == wanted {
			return true
		}
	}
	return false
}

func read() []int {
	in := bufio.NewReader(os.Stdin)
	var n int
	fmt.Fscanf(in, "%d\n", &n)
	values := make([]int, n)
	for i := range values {
		fmt.Fscanf(in, "%d\n", &values[i])
	}
	return values
}

func main() {
	var different []int
	repeats := 0
	for _, value := range read() {
		if contains(different, value) {
			repeats++
		} else {
			different = append(different, value)
		}
	}
	fmt.Println(len(different), repeats)
}
