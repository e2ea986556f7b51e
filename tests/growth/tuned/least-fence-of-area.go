// time: sqrt n
// space: 1
// line: -
// gen: size {n}
// why: all widths up to the root of the area are tried
package main

import "fmt"

func main() {
	var area int
	fmt.Scanf("%d", &area)

	fields, least, wide := 0, 2*(area+1), 1
	for width := 1; width*width <= area; width++ {
		if area%width != 0 {
			continue
		}
		fields++
		fence := 2 * (width + area/width)
		if fence <= least {
			least, wide = fence, width
		}
	}
	fmt.Printf("%d fields, the least fence of %d around %d x %d\n", fields, least, wide, area/wide)
}
