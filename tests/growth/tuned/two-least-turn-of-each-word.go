// time: n * m
// space: m
// line: for i < m or a, b := or switch or case a or default: or j += or if i == j
// line: same = 0
// gen: strings {n} {m}
// why: two beginnings fight for being the least turn; each look at two letters lets one of the
// why: three counts of at most m grow: about m to 3 m looks a word; one word at a time is held
// Where does the least turned form of each word begin? (That of cab is abc: at 1.)
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
)

func leastTurn(word []byte) int {
	m := len(word)
	i, j, same := 0, 1, 0
	for i < m && j < m && same < m {
		a, b := word[(i+same)%m], word[(j+same)%m]
		switch {
		case a == b:
			same++
			continue
		case a > b:
			i += same + 1
		default:
			j += same + 1
		}
		if i == j {
			j++
		}
		same = 0
	}
	if j < i {
		return j
	}
	return i
}

func main() {
	in := bufio.NewReader(os.Stdin)
	var n, m int
	fmt.Fscanf(in, "%d %d\n", &n, &m)
	line := make([]byte, m+1)
	sum, letters := 0, 0
	for k := 0; k < n; k++ {
		if _, err := io.ReadFull(in, line); err != nil {
			panic(err)
		}
		start := leastTurn(line[:m])
		sum += start
		letters += int(line[start]-'a') + int(line[(start+1)%m]-'a')
	}
	fmt.Println(sum, letters)
}
