// time: 2^n
// space: 2^n
// line: for done := 0 or for letter := 'a' or to := a.step or if _, known := or numbers[to] =
// line: queue = append or func (a automaton) step or moved := or if letter == or return moved
// line: if a.accepts or accepting++ or func (a automaton) accepts or return set>> or moved |=
// line: back++ or continue
// gen: size {n}
// sizes: 3..17
// why: of the last n letters each may have been an 'a' or not, so 2^n sets of states are reached
// The text is taken if its n-th letter from the end is an 'a'. The automaton that guesses where
// that is has n + 1 states; how many has the one that need not guess?
package main

import "fmt"

// A set of states is a number; bit 0 is the state that still waits, bit n the one that accepts.
type automaton struct {
	length int
}

func (a automaton) step(set uint32, letter rune) uint32 {
	moved := set &^ 1 << 1 & (1<<(a.length+1) - 1)
	if letter == 'a' {
		moved |= 2
	}
	return moved | set&1
}

func (a automaton) accepts(set uint32) bool {
	return set>>a.length&1 == 1
}

func main() {
	var n int
	fmt.Scanf("%d", &n)
	a := automaton{length: n}
	numbers := map[uint32]int{1: 0}
	queue := []uint32{1}
	accepting, back := 0, 0
	for done := 0; done < len(queue); done++ {
		if a.accepts(queue[done]) {
			accepting++
		}
		for letter := 'a'; letter <= 'b'; letter++ {
			to := a.step(queue[done], letter)
			if _, known := numbers[to]; known {
				back++
				continue
			}
			numbers[to] = len(queue)
			queue = append(queue, to)
		}
	}
	fmt.Printf("%d states, %d accept, %d ways lead back\n", len(queue), accepting, back)
}
