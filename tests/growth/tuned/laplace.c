// time: n!
// space: n^2 or n
// line: -
// gen: matrix {n}
// sizes: 3..11
// why: the determinant by minors: n minors of size n - 1, down to 1
#include <stdio.h>
#include <stdlib.h>

#define P 1000003

static int n;
static long *a;

static long minor(int row, unsigned used)
{
    long sum = 0, sign = 1;
    if (row == n)
        return 1;
    for (int column = 0; column < n; column++) {
        if (used >> column & 1)
            continue;
        sum = (sum + sign * a[row * n + column] * minor(row + 1, used | 1u << column)) % P;
        sign = -sign;
    }
    return sum;
}

int main(void)
{
    scanf("%d", &n);
    a = malloc(n * n * sizeof *a);
    for (int i = 0; i < n * n; i++)
        scanf("%ld", &a[i]);
    printf("%ld\n", (minor(0, 0) + P) % P);
}
