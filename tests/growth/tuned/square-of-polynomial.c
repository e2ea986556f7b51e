// time: n log n
// space: n
// line: for (long j = start; j < start + half; j++) or long even = or long odd =
// line: a[j] = (even + odd) or a[j + half] = or w = w * step
// gen: numbers {n}
// why: number theoretic transforms of 2 n places (to the next power of two): log n rounds over all
#include <stdio.h>
#include <stdlib.h>

#define P 998244353L

static long power(long base, long exponent)
{
    long result = 1;

    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2 == 1)
            result = result * base % P;
        base = base * base % P;
    }
    return result;
}

static void transform(long *a, long size, long root)
{
    for (long i = 1, j = 0; i < size; i++) {
        long bit = size / 2;

        for (; j & bit; bit /= 2)
            j ^= bit;
        j ^= bit;
        if (i < j) {
            long other = a[i];

            a[i] = a[j];
            a[j] = other;
        }
    }
    for (long half = 1; half < size; half *= 2) {
        long step = power(root, (P - 1) / (2 * half));

        for (long start = 0; start < size; start += 2 * half) {
            long w = 1;

            for (long j = start; j < start + half; j++) {
                long even = a[j];
                long odd = a[j + half] * w % P;

                a[j] = (even + odd) % P;
                a[j + half] = (even - odd + P) % P;
                w = w * step % P;
            }
        }
    }
}

int main(void)
{
    long n, size = 1, mix = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    while (size < 2 * n)
        size *= 2;
    long *a = calloc(size, sizeof *a);
    for (long i = 0; i < n; i++) {
        if (scanf("%ld", &a[i]) != 1)
            return 1;
    }
    transform(a, size, 3);
    for (long i = 0; i < size; i++)
        a[i] = a[i] * a[i] % P;
    transform(a, size, power(3, P - 2));
    long scale = power(size, P - 2);
    for (long i = 0; i < size; i++)
        mix = (mix * 31 + a[i] * scale % P) % 1000003;
    printf("%ld\n", mix);
    free(a);
    return 0;
}
