// time: n^2
// space: n
// line: append([]int(nil), values...)
// gen: numbers {n}
// why: every call returns a copy of all numbers, though only one is looked at
package main

import (
	"bufio"
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

type Store struct{ values []int }

func (s *Store) All() []int {
	values := s.values
	return append([]int(nil), values...)
}

func main() {
	in.Split(bufio.ScanWords)
	n := number()
	store := &Store{}
	for i := 0; i < n; i++ {
		value := number()
		store.values = append(store.values, value)
	}
	sum := 0
	for i := 0; i < n; i++ {
		sum += store.All()[i] % 1000
	}
	fmt.Println(sum)
}
