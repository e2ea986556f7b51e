// time: n^2
// space: n
// line: strings.Contains(
// gen: words {n}
// why: each word is searched in the text of all words before it
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

var in = bufio.NewScanner(os.Stdin)

func word() string {
	in.Scan()
	return in.Text()
}

func number() int {
	in.Scan()
	value, _ := strconv.Atoi(in.Text())
	return value
}

func main() {
	in.Split(bufio.ScanWords)
	n := number()
	var known strings.Builder
	repeated := 0
	for i := 0; i < n; i++ {
		word := word()
		if strings.Contains(known.String(), word) {
			repeated++
		} else {
			known.WriteString(word)
			known.WriteByte(' ')
		}
	}
	fmt.Println(repeated, known.Len())
}
