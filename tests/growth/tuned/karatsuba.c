// time: n^1.58
// space: n
// line: out[i + j] += or for (int j or for (int i or z1[i] or out[i + half] or memset(out
// line: sum_a or sum_b or static void multiply
// gen: digits {n}
// why: three products of half the length each: n^(log2 3); 8 coefficients take constant time
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void multiply(const long *a, const long *b, int n, long *out)
{
    memset(out, 0, 2 * n * sizeof *out);
    if (n <= 8) {
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                out[i + j] += a[i] * b[j];
        return;
    }
    int half = n / 2;
    long *sum_a = malloc(4 * n * sizeof *sum_a), *sum_b = sum_a + half, *z1 = sum_b + half;
    for (int i = 0; i < half; i++) {
        sum_a[i] = a[i] + a[i + half];
        sum_b[i] = b[i] + b[i + half];
    }
    multiply(sum_a, sum_b, half, z1);
    multiply(a, b, half, out);
    multiply(a + half, b + half, half, out + n);
    for (int i = 0; i < n; i++)
        z1[i] -= out[i] + out[i + n];
    for (int i = 0; i < n; i++)
        out[i + half] += z1[i];
    free(sum_a);
}

int main(void)
{
    int n, size = 1;
    scanf("%d ", &n);
    while (size < n)
        size *= 2;
    long *a = calloc(size, sizeof *a), *b = calloc(size, sizeof *b);
    long *out = malloc(2 * size * sizeof *out), mix = 0;
    for (int i = 0; i < n; i++) {
        a[i] = getchar() - '0';
        b[n - 1 - i] = a[i];
    }
    multiply(a, b, size, out);
    for (int i = 0; i < 2 * n; i++)
        mix = (mix * 31 + out[i]) % 1000003;
    printf("%ld\n", mix);
}
