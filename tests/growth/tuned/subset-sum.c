// time: 2^n
// space: n or 1
// line: -
// gen: numbers {n}
// why: each number is taken or not, and no branch is cut
#include <stdio.h>
#include <stdlib.h>

static int n, *a;

static long count(int i, long left)
{
    if (i == n)
        return left % 97 == 0;
    return count(i + 1, left) + count(i + 1, left - a[i]);
}

int main(void)
{
    scanf("%d", &n);
    a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    printf("%ld\n", count(0, 123456789));
}
