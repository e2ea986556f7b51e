// time: q sqrt n or n + q sqrt n
// space: n
// line: while (at < n or jumps += count[at] or at = after[at] or for (int i = last or int to =
// line: if (to >= or count[i] = or after[i] =
// gen: questions {n} {q}
// why: a frog leaps over sqrt n blocks; one block of sqrt n pads is reckoned again for each
// why: question
#include <stdio.h>
#include <stdlib.h>

static int n, block = 1, *leap, *count, *after;

/* Where one is, and after how many jumps, once the block of each pad is left. */
static void reckon(int first, int last)
{
    int end = (first / block + 1) * block;

    for (int i = last; i >= first; i--) {
        int to = i + leap[i];
        if (to >= end || to >= n) {
            count[i] = 1;
            after[i] = to;
        } else {
            count[i] = count[to] + 1;
            after[i] = after[to];
        }
    }
}

int main(void)
{
    int q;
    long sum = 0;

    scanf("%d %d", &n, &q);
    while (block * block < n)
        block++;
    leap = malloc(n * sizeof *leap);
    count = malloc(n * sizeof *count);
    after = malloc(n * sizeof *after);
    for (int i = 0; i < n; i++) {
        scanf("%d", &leap[i]);
        leap[i] = leap[i] % 8 + 1;
    }
    for (int first = 0; first < n; first += block)
        reckon(first, first + block < n ? first + block - 1 : n - 1);
    while (q-- > 0) {
        int at, changed, jumps = 0;

        scanf("%d %d", &at, &changed);
        while (at < n) {
            jumps += count[at];
            at = after[at];
        }
        sum += jumps;
        leap[changed] = leap[changed] % 8 + 1;
        reckon(changed / block * block, changed);
    }
    printf("%ld jumps\n", sum);
    return 0;
}
