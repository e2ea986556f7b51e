// time: sqrt n
// space: 1
// line: while (left >= odd) or left -= odd or odd += 2 or mix =
// gen: size {n}
// why: n is the sum of the first sqrt(n) odd numbers
#include <stdio.h>

int main(void)
{
    long left, odd = 1, mix = 0;
    scanf("%ld", &left);
    while (left >= odd) {
        left -= odd;
        odd += 2;
        mix = (mix * 31 + left) % 1000003;
    }
    printf("%ld %ld\n", odd / 2, mix);
}
