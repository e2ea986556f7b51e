// time: n
// space: 1
// line: for { or letter, err := or if err != nil or secret := or ones += or check = check
// line: c.i = c.i
// line: func (c *cipher) next or c.j = c.j or c.box[c.i], c.box or return c.box
// gen: letters {n}
// why: a constant for each letter, which is forgotten at once; the box has 256 places
// Letters are put under the key stream of RC4; how many bits of the secret text are set?
package main

import (
	"bufio"
	"fmt"
	"math/bits"
	"os"
)

type cipher struct {
	box  [256]byte
	i, j byte
}

func newCipher(key string) *cipher {
	c := new(cipher)
	for i := range c.box {
		c.box[i] = byte(i)
	}
	var j byte
	for i := range c.box {
		j += c.box[i] + key[i%len(key)]
		c.box[i], c.box[j] = c.box[j], c.box[i]
	}
	return c
}

func (c *cipher) next() byte {
	c.i = c.i + 1
	c.j = c.j + c.box[c.i]
	c.box[c.i], c.box[c.j] = c.box[c.j], c.box[c.i]
	return c.box[c.box[c.i]+c.box[c.j]]
}

func main() {
	in := bufio.NewReader(os.Stdin)
	head, _ := in.ReadString('\n')
	c := newCipher("harbour")
	ones, check := 0, byte(0)
	for {
		letter, err := in.ReadByte()
		if err != nil || letter < 'a' {
			break
		}
		secret := letter ^ c.next()
		ones += bits.OnesCount8(secret)
		check = check<<1 ^ check>>7 ^ secret
	}
	fmt.Println(head[:len(head)-1], ones, check)
}
