// time: n^3
// space: n^2
// line: d[i][k]+d[k][j] or for j := 0 or d[i][j] =
// gen: matrix {n}
// why: three loops over all n places
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Split(bufio.ScanWords)
	in.Scan()
	n, _ := strconv.Atoi(in.Text())
	d := make([][]int, n)
	for i := range d {
		d[i] = make([]int, n)
		for j := range d[i] {
			in.Scan()
			d[i][j], _ = strconv.Atoi(in.Text())
		}
	}
	for k := 0; k < n; k++ {
		for i := 0; i < n; i++ {
			for j := 0; j < n; j++ {
				if d[i][k]+d[k][j] < d[i][j] {
					d[i][j] = d[i][k] + d[k][j]
				}
			}
		}
	}
	sum := 0
	for i := range d {
		for j := range d[i] {
			sum += d[i][j]
		}
	}
	fmt.Println(sum)
}
