// time: n log n
// space: n
// line: heap.Pop( or heap.Push( or return q[i] < q[j] or q[i], q[j] = q[j], q[i]
// gen: falling {n}
// why: falling numbers climb to the top at each push, and each pop sinks one to the bottom
package main

import (
	"bufio"
	"container/heap"
	"fmt"
	"os"
	"strconv"
)

var in = bufio.NewScanner(os.Stdin)

func number() int {
	in.Scan()
	value, _ := strconv.Atoi(in.Text())
	return value
}

type Queue []int

func (q Queue) Len() int           { return len(q) }
func (q Queue) Less(i, j int) bool { return q[i] < q[j] }
func (q Queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *Queue) Push(x any)        { *q = append(*q, x.(int)) }
func (q *Queue) Pop() any {
	last := len(*q) - 1
	x := (*q)[last]
	*q = (*q)[:last]
	return x
}

func main() {
	in.Split(bufio.ScanWords)
	n := number()
	q := &Queue{}
	for i := 0; i < n; i++ {
		value := number()
		heap.Push(q, value)
	}
	sum := 0
	for place := 1; q.Len() > 0; place++ {
		sum += place * heap.Pop(q).(int)
	}
	fmt.Println(sum)
}
