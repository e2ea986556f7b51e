// time: n
// space: n
// line: scanf("%d", &to[ or for (int i = 0 or for (int start or if (to[start] < 0 or while (at !=
// line: int next or to[at] = ~ or before = at or at = next or length++ or to[i] = ~to
// line: mix = (mix
// gen: permutation {n}
// why: each place is read once, turned round once on its ring and unmarked once
/* Turns a permutation into its inverse without a second array: done places are kept as ~place. */
#include <stdio.h>
#include <stdlib.h>

static int invert_ring(int *to, int start)
{
    int length = 1, before = start, at = to[start];

    while (at != start) {
        int next = to[at];
        to[at] = ~before;
        before = at;
        at = next;
        length++;
    }
    to[start] = ~before;
    return length;
}

int main(void)
{
    int n, rings = 0, longest = 0;
    long mix = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *to = malloc(n * sizeof *to);
    for (int i = 0; i < n; i++)
        if (scanf("%d", &to[i]) != 1)
            return 1;
    for (int start = 0; start < n; start++) {
        if (to[start] < 0)
            continue;
        int length = invert_ring(to, start);
        rings++;
        if (length > longest)
            longest = length;
    }
    for (int i = 0; i < n; i++) {
        to[i] = ~to[i];
        mix = (mix * 31 + to[i]) % 1000003;
    }
    printf("%d rings, the longest of %d, %ld\n", rings, longest, mix);
    free(to);
    return 0;
}
