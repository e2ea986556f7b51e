// time: n * k
// space: n
// line: for lamp := range or lamps[lamp] = or if lamp%7
// gen: counts {n} {k}
// why: each of k switches asks for every one of n lamps whether it is wired to it
package main

import "fmt"

type Hall struct {
	lamps []bool
}

func (h *Hall) press(number int) {
	for lamp := range h.lamps {
		if lamp%7 != number%7 {
			h.lamps[lamp] = !h.lamps[lamp]
		}
	}
}

func (h *Hall) bright() (count, code int) {
	for i, on := range h.lamps {
		if on {
			count++
			code = (code*3 + i) % 10007
		}
	}
	return count, code
}

func main() {
	var n, k int
	fmt.Scanf("%d %d", &n, &k)
	hall := Hall{make([]bool, n)}
	for number := 0; number < k; number++ {
		hall.press(number)
	}
	fmt.Println(hall.bright())
}
