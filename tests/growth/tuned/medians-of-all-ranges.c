// time: n^2 log n
// space: n
// line: for (int i = value + 1; i <= n or count[i]++ or for (int jump = top; jump > 0
// line: if (at + jump <= n && count[at + jump] < rank or at += jump or rank -= count[at]
// gen: permutation {n}
// why: for each of n^2 / 2 ranges a number is added to a Fenwick tree and the middle one is found
#include <stdio.h>
#include <stdlib.h>

static int n, top = 1, *count;

static void add(int value)
{
    for (int i = value + 1; i <= n; i += i & -i)
        count[i]++;
}

static int of_rank(int rank)
{
    int at = 0;

    for (int jump = top; jump > 0; jump /= 2) {
        if (at + jump <= n && count[at + jump] < rank) {
            at += jump;
            rank -= count[at];
        }
    }
    return at;
}

/* The sum of the medians of all ranges of a row. */
int main(void)
{
    long sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *number = malloc(n * sizeof *number);
    count = calloc(n + 1, sizeof *count);
    for (int k = 0; k < n; k++) {
        if (scanf("%d", &number[k]) != 1)
            return 1;
    }
    while (2 * top <= n)
        top *= 2;
    for (int first = 0; first < n; first++) {
        for (int k = 0; k <= n; k++)
            count[k] = 0;
        for (int last = first; last < n; last++) {
            add(number[last]);
            sum += of_rank((last - first) / 2 + 1);
        }
    }
    printf("%ld\n", sum);
    free(number);
    free(count);
    return 0;
}
