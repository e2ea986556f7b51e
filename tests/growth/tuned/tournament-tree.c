// time: n log n
// space: n
// line: while (at > 1) or at /= 2 or winner[at] = or return value[a]
// gen: numbers {n}
// why: after each of n winners the games on its way to the root are played again
#include <stdio.h>
#include <stdlib.h>
#include <limits.h>

static long *value;
static int *winner;

static int play(int a, int b)
{
    return value[a] <= value[b] ? a : b;
}

int main(void)
{
    int n;
    unsigned long check = 0;

    scanf("%d", &n);
    value = malloc(n * sizeof *value);
    winner = malloc(2 * n * sizeof *winner);
    for (int i = 0; i < n; i++) {
        scanf("%ld", &value[i]);
        winner[n + i] = i;
    }
    for (int i = n - 1; i > 0; i--)
        winner[i] = play(winner[2 * i], winner[2 * i + 1]);
    for (int round = 0; round < n; round++) {
        int best = n > 1 ? winner[1] : 0, at = n + best;

        check = check * 31 + value[best];
        value[best] = LONG_MAX;
        while (at > 1) {
            at /= 2;
            winner[at] = play(winner[2 * at], winner[2 * at + 1]);
        }
    }
    printf("%lu\n", check);
    free(value);
    free(winner);
    return 0;
}
