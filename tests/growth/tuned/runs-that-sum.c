// time: sqrt n
// space: 1
// line: for (long length or long rest or if (rest
// gen: size {n}
// why: a run of k numbers sums to k (k + 1) / 2 at least, so k goes up to sqrt 2n
#include <stdio.h>

/* The ways to write n as a sum of consecutive positive numbers. */
static int ways(long n, long *longest)
{
    int count = 0;

    for (long length = 1; length * (length + 1) / 2 <= n; length++) {
        long rest = n - length * (length - 1) / 2;
        if (rest % length == 0) {
            count++;
            *longest = length;
        }
    }
    return count;
}

int main(void)
{
    long n, longest = 0;

    scanf("%ld", &n);
    int count = ways(n, &longest);
    printf("%d ways, the longest of %ld numbers\n", count, longest);
    return 0;
}
