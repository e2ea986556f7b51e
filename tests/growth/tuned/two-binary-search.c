// time: m log n or n + m log n
// space: n
// line: while (low < high) or if ( or middle
// gen: questions {n} {m}
// why: a table of n is built once, and each of m questions halves it to the end
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    long n, m, all = 0;

    scanf("%ld %ld", &n, &m);
    long *sums = calloc(n + 1, sizeof *sums);
    for (long i = 0; i < n; i++) {
        scanf("%ld", &sums[i + 1]);
        sums[i + 1] += sums[i];
    }
    for (long i = 0; i < m; i++) {
        long left, right, low = 0, high = n;

        scanf("%ld %ld", &left, &right);
        while (low < high) {
            long middle = (low + high) / 2;

            if (sums[middle] < left * 400000)
                low = middle + 1;
            else
                high = middle;
        }
        all += low + right;
    }
    printf("%ld\n", all);
}
