// time: n + m
// space: n
// line: -
// gen: questions {n} {m}
// why: n sums once, one difference a question
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
        long left, right;

        scanf("%ld %ld", &left, &right);
        all += sums[right + 1] - sums[left];
    }
    printf("%ld\n", all);
}
