// time: n!
// space: n or 1
// line: for at := or next[before] = or before = at
// line: spell( or if next[0] or worth := or func spell or func vowel or switch c
// line: if !meet or if score > best or return or case 'a'
// gen: letters {n}
// sizes: 3..9
// why: each tile left in the ring is taken out in turn and linked in again: n! orders
// All words that can be laid with n tiles. In how many do no two vowels meet, and what is the best?
package main

import "fmt"

var (
	tile        []byte
	next        []int
	quiet, best int
)

func vowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u':
		return true
	}
	return false
}

// spell goes on with any tile of the ring, which begins and ends at 0.
func spell(last byte, meet bool, score int) {
	if next[0] == 0 {
		if !meet {
			quiet++
		}
		if score > best {
			best = score
		}
		return
	}
	before := 0
	for at := next[0]; at != 0; at = next[at] {
		next[before] = next[at]
		worth := int(last) * int(tile[at]) % 17
		spell(tile[at], meet || vowel(last) && vowel(tile[at]), score+worth)
		next[before] = at
		before = at
	}
}

func main() {
	var n int
	var letters string
	fmt.Scanf("%d\n%s", &n, &letters)
	tile = append([]byte{' '}, letters...)
	next = make([]int, n+1)
	for i := 0; i < n; i++ {
		next[i] = i + 1
	}
	spell(' ', false, 0)
	fmt.Println(quiet, "orders without two vowels together, the best scores", best)
}
