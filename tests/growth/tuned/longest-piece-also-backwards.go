// time: n^2
// space: n
// line: for j := or if text[i] or here[j+1] = 0 or continue
// gen: letters {n}
// why: each letter meets each letter of the text read backwards; two rows of n lengths are held
// The longest piece of a text that also stands in it backwards, anywhere.
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var n int
	var text string
	fmt.Fscanf(in, "%d\n", &n)
	fmt.Fscanf(in, "%s\n", &text)

	above, here := make([]int32, n+1), make([]int32, n+1)
	var longest int32
	end, pairs := 0, 0
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			if text[i] != text[n-1-j] {
				here[j+1] = 0
				continue
			}
			here[j+1] = above[j] + 1
			pairs++
			if here[j+1] > longest {
				longest, end = here[j+1], i+1
			}
		}
		above, here = here, above
	}
	fmt.Println(text[end-int(longest):end], longest, pairs)
}
