// time: sqrt n
// space: sqrt n
// line: append( or i*i
// gen: size {n}
// why: the squares not above n are listed
package main

import "fmt"

func squares(limit int) []int {
	var list []int
	for i := 0; i*i <= limit; i++ {
		list = append(list, i*i)
	}
	return list
}

func main() {
	var n int
	fmt.Scanf("%d", &n)
	list := squares(n)
	mixed := 0
	for place, square := range list {
		mixed ^= square * (place%5 + 1)
	}
	fmt.Println(len(list), mixed)
}
