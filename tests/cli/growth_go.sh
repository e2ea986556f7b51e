#!/bin/sh
# Go is counted under an emulator, on numbers of one width: however it reads them, they are the same
# numbers. Its threads, its tables and its clock make no difference from one run to the next.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/lib_growth.sh"

fresh_home --warm
command -v go >/dev/null || skip_all "go is not installed"

[ -x /usr/bin/qemu-x86_64 ] || skip_all "qemu-user is not installed"

echo 'echo "$1" && seq 8 $(($1 + 7))' >gen.sh

cat >bytes.go <<'END'
package main

import (
	"bufio"
	"fmt"
	"os"
)

var in = bufio.NewReader(os.Stdin)

func readNumber() int {
	value := 0
	for {
		c, err := in.ReadByte()
		if err != nil || c < '0' {
			return value
		}
		value = value*10 + int(c-'0')
	}
}

func main() {
	n := readNumber()
	numbers := make([]int, n)
	for i := range numbers {
		numbers[i] = readNumber()
	}
	pairs := 0
	for i := range numbers {
		for j := range numbers[:i] {
			if numbers[i]%8 == numbers[j]%8 {
				pairs++
			}
		}
	}
	fmt.Println(pairs)
}
END
expect_exit 0 "read byte by byte" "$JUDGE" growth bytes.go --gen 'sh gen.sh {n}' --plain --ascii
expect_out "all pairs are seen" 'time  (grows|looks) like O\(n\^2\)'

sed -e '/^func readNumber/,/^}/d' -e '/^var in/a\
func readNumber() int {\
	var value int\
	if _, err := fmt.Fscan(in, \&value); err != nil {\
		panic(err)\
	}\
	return value\
}' bytes.go >scanned.go
expect_exit 0 "read by fmt.Fscan" "$JUDGE" growth scanned.go --gen 'sh gen.sh {n}' --plain --ascii
expect_out "8 is no octal number, and all pairs are seen" 'time  (grows|looks) like O\(n\^2\)'

cat >turns.go <<'END'
package main

import (
	"fmt"
	"sync"
)

func main() {
	var n, x int
	fmt.Scan(&n)
	numbers := make(chan int)
	seen := map[string]int{}
	var all sync.WaitGroup
	var one sync.Mutex
	for w := 0; w < 3; w++ {
		all.Add(1)
		go func() {
			defer all.Done()
			for x := range numbers {
				one.Lock()
				seen[fmt.Sprint(x)] += x
				one.Unlock()
			}
		}()
	}
	for i := 0; i < n; i++ {
		fmt.Scan(&x)
		numbers <- x
	}
	close(numbers)
	all.Wait()
	fmt.Println(len(seen))
}
END
expect_same_twice "goroutines that take turns, and a table" turns.go

cat >draws.go <<'END'
package main

import (
	"crypto/rand"
	"fmt"
	"math/big"
)

func main() {
	var n int
	fmt.Scan(&n)
	steps := 0
	for i := 0; i < n; i++ {
		draw, _ := rand.Int(rand.Reader, big.NewInt(90))
		for j := int64(0); j < draw.Int64(); j++ {
			steps++
		}
	}
	fmt.Println(steps)
}
END
expect_same_twice "random numbers of the system" draws.go

cat >until.go <<'END'
package main

import (
	"fmt"
	"time"
)

func main() {
	var n int
	fmt.Scan(&n)
	end := time.After(50 * time.Millisecond)
	for tries := 0; ; tries++ {
		select {
		case <-end:
			fmt.Println(n)
			return
		default:
		}
	}
}
END
expect_exit 0 "a search until the time is up" "$JUDGE" growth until.go --gen 'sh gen.sh {n}' --plain --ascii --width 200
expect_out "ends, and the clock is no size" 'too few sizes|two runs on one input'

done_testing
