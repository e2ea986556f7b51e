// time: n log n
// space: n
// line: for place := or u, v := or = u+v or twist *=
// gen: numbers {n}
// why: two fast transforms of the next power of two: log n rounds of n / 2 pairs each
// A series is smoothed: of all its tones only the slowest eighth is kept.
package main

import (
	"bufio"
	"fmt"
	"math"
	"math/bits"
	"math/cmplx"
	"os"
	"strconv"
)

func mirrorPlaces(values []complex128) {
	other := 0
	for i := 1; i < len(values); i++ {
		bit := len(values) / 2
		for ; other&bit != 0; bit /= 2 {
			other ^= bit
		}
		other |= bit
		if i < other {
			values[i], values[other] = values[other], values[i]
		}
	}
}

func transform(values []complex128, sign float64) {
	mirrorPlaces(values)
	for half := 1; half < len(values); half *= 2 {
		step := cmplx.Rect(1, sign*math.Pi/float64(half))
		for start := 0; start < len(values); start += 2 * half {
			twist := complex(1, 0)
			for place := start; place < start+half; place++ {
				u, v := values[place], values[place+half]*twist
				values[place], values[place+half] = u+v, u-v
				twist *= step
			}
		}
	}
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Scan()
	n, _ := strconv.Atoi(in.Text())
	size := 1 << bits.Len(uint(n-1))
	values := make([]complex128, size)
	for i := 0; i < n; i++ {
		in.Scan()
		x, _ := strconv.Atoi(in.Text())
		values[i] = complex(float64(x%1000), 0)
	}
	transform(values, -1)
	for i := size/16 + 1; i < size-size/16; i++ {
		values[i] = 0
	}
	transform(values, 1)
	sum := 0.0
	for _, value := range values[:n] {
		sum += math.Abs(real(value)) / float64(size)
	}
	fmt.Printf("%.4f %.4f\n", sum, real(values[n/2])/float64(size))
}
