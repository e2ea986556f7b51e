// time: n^1.58
// space: n
// line: for (int i = 0; i < n or out[i + j] += or for (int j = 0 or out[i] = 0
// line: for (int i = 0; i < r or sum[i] = or mid[i] -= or out[h + i] += or for (int i = 0; i < 2
// line: if (n <= 3) or static void square(
// gen: digits {n}
// why: a square of n digits is three squares of n / 2 digits and sums of n digits
/* The digit sum of the square of a number of n digits, squared in halves after Karatsuba. */
#include <stdio.h>
#include <stdlib.h>

/* The 2 n - 1 coefficients of the square of n; spare is room for what is between. */
static void square(const long *a, int n, long *out, long *spare)
{
    if (n <= 3) {
        for (int i = 0; i < 2 * n - 1; i++)
            out[i] = 0;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                out[i + j] += a[i] * a[j];
        return;
    }
    int h = n / 2, r = n - h;
    long *sum = spare, *mid = spare + r;

    for (int i = 0; i < r; i++)
        sum[i] = a[h + i] + (i < h ? a[i] : 0);
    square(a, h, out, mid);
    out[2 * h - 1] = 0;
    square(a + h, r, out + 2 * h, mid);
    square(sum, r, mid, mid + 2 * r);
    for (int i = 0; i < 2 * h - 1; i++)
        mid[i] -= out[i];
    for (int i = 0; i < 2 * r - 1; i++)
        mid[i] -= out[2 * h + i];
    for (int i = 0; i < 2 * r - 1; i++)
        out[h + i] += mid[i];
}

int main(void)
{
    int n;

    if (scanf("%d ", &n) != 1)
        return 1;
    long *a = malloc((size_t)n * sizeof *a);
    long *out = calloc((size_t)2 * n, sizeof *out);
    long *spare = malloc(((size_t)4 * n + 200) * sizeof *spare);
    for (int k = n - 1; k >= 0; k--)
        a[k] = getchar() - '0';
    square(a, n, out, spare);
    long carry = 0, digit_sum = 0;
    for (int k = 0; k < 2 * n || carry > 0; k++) {
        carry += k < 2 * n ? out[k] : 0;
        digit_sum += carry % 10;
        carry /= 10;
    }
    printf("the digits of the square sum to %ld\n", digit_sum);
    free(a);
    free(out);
    free(spare);
    return 0;
}
