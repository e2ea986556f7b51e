// time: n^2
// space: n^2
// line: board[r][c] or c := range
// gen: size {n}
// why: a table of n x n ways, each from two neighbours
package main

import "fmt"

type Board [][]int

func newBoard(n int) Board {
	board := make(Board, n)
	for r := range board {
		board[r] = make([]int, n)
	}
	return board
}

func (board Board) fill() int {
	last := 0
	for r := range board {
		for c := range board[r] {
			if r == 0 || c == 0 || (r*7+c*3)%11 == 0 {
				board[r][c] = 1
			} else {
				board[r][c] = (board[r-1][c] + board[r][c-1]) % 1000003
			}
			last = board[r][c]
		}
	}
	return last
}

func main() {
	var n int
	fmt.Scanf("%d", &n)
	fmt.Println(newBoard(n).fill())
}
