// time: n^3
// space: n^2
// line: for (int j = or a[i * n + j] =
// gen: matrix {n}
// why: for each of n columns each row below is changed as a whole: n^3 / 3
#include <stdio.h>
#include <stdlib.h>

#define P 1000003

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

int main(void)
{
    int n;
    scanf("%d", &n);
    long *a = malloc((size_t)n * n * sizeof *a), determinant = 1;
    for (int i = 0; i < n * n; i++)
        scanf("%ld", &a[i]);
    for (int i = 0; i < n; i++)
        a[i * n + i] += 200;
    for (int k = 0; k < n; k++) {
        determinant = determinant * a[k * n + k] % P;
        long inverse = power(a[k * n + k], P - 2);
        for (int i = k + 1; i < n; i++) {
            long factor = a[i * n + k] * inverse % P;
            for (int j = k; j < n; j++)
                a[i * n + j] = (a[i * n + j] + (P - factor) * a[k * n + j]) % P;
        }
    }
    printf("%ld\n", determinant);
}
