// time: n log n
// space: n
// line: for i <= above or switch { or case a[i] or a[below], a[i] or below, i = or a[i], a[above]
// line: above--
// gen: numbers {n}
// why: the median of three medians of three is near enough to the middle: log n deep, and each
// why: level walks all n numbers
// Quick sort whose pivot is Tukey's ninther; three parts: below, equal, above.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

func middle(a, b, c int) int {
	if (a < b) == (b < c) {
		return b
	}
	if (b < a) == (a < c) {
		return a
	}
	return c
}

func ninther(a []int) int {
	step := len(a) / 9
	of := func(i int) int { return middle(a[i*step], a[(i+1)*step], a[(i+2)*step]) }
	return middle(of(0), of(3), of(6))
}

func sortNumbers(a []int) {
	if len(a) < 2 {
		return
	}
	pivot := ninther(a)
	below, i, above := 0, 0, len(a)-1
	for i <= above {
		switch {
		case a[i] < pivot:
			a[below], a[i] = a[i], a[below]
			below, i = below+1, i+1
		case a[i] > pivot:
			a[i], a[above] = a[above], a[i]
			above--
		default:
			i++
		}
	}
	sortNumbers(a[:below])
	sortNumbers(a[above+1:])
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Scan()
	n, _ := strconv.Atoi(in.Text())
	a := make([]int, 0, n)
	for in.Scan() {
		x, _ := strconv.Atoi(in.Text())
		a = append(a, x)
	}
	sortNumbers(a)
	mix := 0
	for _, x := range a {
		mix = (mix*31 + x) % 1000003
	}
	fmt.Println(a[0], a[n/2], a[n-1], mix)
}
