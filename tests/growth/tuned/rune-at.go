// time: n^2
// space: n
// line: []rune(
// gen: letters {n}
// why: the whole text is turned into runes anew to get at each one of them
package main

import (
	"bufio"
	"fmt"
	"os"
	"unicode"
)

func runeAt(text string, i int) rune {
	return []rune(text)[i]
}

func main() {
	in := bufio.NewReader(os.Stdin)
	var n int
	var text string
	fmt.Fscanf(in, "%d\n%s\n", &n, &text)
	vowels := 0
	var code rune
	for i := 0; i < n; i++ {
		letter := unicode.ToUpper(runeAt(text, i))
		switch letter {
		case 'A', 'E', 'I', 'O', 'U':
			vowels++
		}
		code = (code*31 + letter) % 10007
	}
	fmt.Println(vowels, code)
}
