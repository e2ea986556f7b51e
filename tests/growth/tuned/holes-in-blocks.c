// time: n sqrt n
// space: n
// line: while (at < n) or total += hops[at]; or at = out[at];
// line: for (int i = end - 1; or int next = or if (next >= end) or hops[i] = hops[next]
// line: out[i] = out[next]
// gen: few {n} 3
// why: blocks of sqrt n holes: a ball crosses up to sqrt n blocks, a change counts one block anew
#include <stdio.h>
#include <stdlib.h>

static int n, block, *power, *hops, *out;

/* For each hole of the block: the hops until a ball has left it, and where it is then. */
static void count_block(int start)
{
    int end = start + block < n ? start + block : n;

    for (int i = end - 1; i >= start; i--) {
        int next = i + power[i] + 1;

        if (next >= end) {
            hops[i] = 1;
            out[i] = next;
        } else {
            hops[i] = hops[next] + 1;
            out[i] = out[next];
        }
    }
}

int main(void)
{
    long total = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    power = malloc(n * sizeof *power);
    hops = malloc(n * sizeof *hops);
    out = malloc(n * sizeof *out);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &power[i]) != 1)
            return 1;
    }
    for (block = 1; block * block < n; block++)
        ;
    for (int start = 0; start < n; start += block)
        count_block(start);
    for (long turn = 0; turn < n; turn++) {
        int at = turn * 7919 % n;

        power[at] = (power[at] + 1) % 3;
        count_block(at - at % block);
        at = turn * 4001 % n;
        while (at < n) {
            total += hops[at];
            at = out[at];
        }
    }
    printf("%ld\n", total);
    return 0;
}
