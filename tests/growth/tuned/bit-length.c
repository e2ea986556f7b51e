// time: log n
// space: 1
// line: -
// gen: size {n}
// why: one step for each binary digit of n
#include <stdio.h>

int main(void)
{
    unsigned long n, length = 0, mix = 7;
    scanf("%lu", &n);
    for (; n > 0; n >>= 1) {
        length++;
        mix = (mix * 31 + n) % 1000003;
    }
    printf("%lu %lu\n", length, mix);
}
