// time: n log n
// space: 1
// line: while (e or if (e or r = or b = or e /=
// gen: size {n}
// why: each of n powers takes log n squarings
#include <stdio.h>
int main(void)
{
    long n, sum = 0;
    scanf("%ld", &n);
    for (long i = 1; i <= n; i++) {
        long b = i % 1009, r = 1, e = n;
        while (e > 0) {
            if (e & 1)
                r = r * b % 1009;
            b = b * b % 1009;
            e /= 2;
        }
        sum += r;
    }
    printf("%ld\n", sum);
}
