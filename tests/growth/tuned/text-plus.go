// time: n^2
// space: n
// line: joined = string(
// gen: letters {n}
// why: a string cannot grow: each + copies all so far
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 1<<16), 1<<24)
	in.Scan()
	in.Scan()
	text, joined := in.Text(), ""
	for i := 0; i < len(text); i++ {
		joined = string(text[i]) + joined
	}
	fmt.Println(len(joined), joined[len(joined)/2:len(joined)/2+1])
}
