// time: n log n
// space: n
// line: for (int i = 0; i < size; i++) or if ((i + 1) % (round + 1) != 0) or left[kept++] = left[i]
// gen: size {n}
// why: round r takes every (r + 1)-th number away, so n / r are left before it; there are about
// why: root n rounds, and n / 1 + n / 2 + n / 3 ... makes n log n
#include <stdio.h>
#include <stdlib.h>

/* The sieve of Flavius Josephus. */
int main(void)
{
    int n;
    long sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *left = malloc(n * sizeof *left), size = n;
    for (int i = 0; i < n; i++)
        left[i] = i + 1;
    for (int round = 1; round < size; round++) {
        int kept = 0;

        for (int i = 0; i < size; i++) {
            if ((i + 1) % (round + 1) != 0)
                left[kept++] = left[i];
        }
        size = kept;
    }
    for (int j = 0; j < size; j++)
        sum += left[j];
    printf("%d numbers are left, the last is %d, the sum %ld\n", size, left[size - 1], sum);
    free(left);
    return 0;
}
