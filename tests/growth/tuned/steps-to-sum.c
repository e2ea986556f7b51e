// time: sqrt n
// space: 1
// line: while (sum < n) or sum += step or mix = or step++
// gen: size {n}
// why: 1 + 2 + ... + k reaches n at k = sqrt(2 n)
#include <stdio.h>

int main(void)
{
    long n, sum = 0, step = 0, mix = 1;
    scanf("%ld", &n);
    while (sum < n) {
        step++;
        sum += step;
        mix = (mix * 31 + step) % 1000003;
    }
    printf("%ld %ld\n", step, mix);
}
