// time: n^2
// space: n
// line: if (wall[i] > wall[i + 1]) or int keep = *a or *a = *b or *b = keep or swap(&wall
// line: for (int i = round
// gen: numbers {n}
// why: n rounds without an early end, each compares half of the n neighbours
#include <stdio.h>
#include <stdlib.h>

static void swap(int *a, int *b)
{
    int keep = *a;

    *a = *b;
    *b = keep;
}

/* Odd-even transposition: even pairs and odd pairs by turns. */
static long brick_sort(int *wall, int n)
{
    long swaps = 0;

    for (int round = 0; round < n; round++) {
        for (int i = round % 2; i + 1 < n; i += 2) {
            if (wall[i] > wall[i + 1]) {
                swap(&wall[i], &wall[i + 1]);
                swaps++;
            }
        }
    }
    return swaps;
}

int main(void)
{
    int n;
    unsigned long sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *wall = malloc(n * sizeof *wall);
    for (int i = 0; i < n; i++)
        if (scanf("%d", &wall[i]) != 1)
            return 1;
    long swaps = brick_sort(wall, n);
    for (int i = 0; i < n; i++)
        sum = sum * 31 + wall[i];
    printf("%ld swaps, least %d, most %d, check %lu\n", swaps, wall[0], wall[n - 1], sum % 1000003);
    free(wall);
    return 0;
}
