// time: m log k
// space: k
// line: heap.Fix or Less( or Swap(
// gen: stream {k} {m}
// why: container/heap holds k counters; the least is renewed for each of n numbers
package main

import (
	"bufio"
	"container/heap"
	"fmt"
	"os"
)

type Counters []int

func (c Counters) Len() int           { return len(c) }
func (c Counters) Less(a, b int) bool { return c[a] < c[b] }
func (c Counters) Swap(a, b int)      { c[a], c[b] = c[b], c[a] }
func (c *Counters) Push(x any)        { *c = append(*c, x.(int)) }
func (c *Counters) Pop() any {
	last := (*c)[len(*c)-1]
	*c = (*c)[:len(*c)-1]
	return last
}

func main() {
	in := bufio.NewReader(os.Stdin)
	var k, n, work int
	fmt.Fscanf(in, "%d %d\n", &k, &n)
	desks := make(Counters, k)
	sum := 0
	for i := 0; i < n; i++ {
		fmt.Fscanf(in, "%d\n", &work)
		sum += desks[0] % 1000
		desks[0] += work
		heap.Fix(&desks, 0)
	}
	fmt.Println(sum, desks[0])
}
