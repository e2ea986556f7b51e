// time: n
// space: n
// line: -
// gen: numbers {n}
// why: a map takes each number in constant time, growing by doubling
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Scan()
	count := map[string]int{}
	most := 0
	for in.Scan() {
		count[in.Text()]++
		if count[in.Text()] > most {
			most = count[in.Text()]
		}
	}
	fmt.Println(len(count), most)
}
