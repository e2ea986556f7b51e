// time: n!
// space: n or 1
// line: for (unsigned rest or int value or int step or place(at + 1
// line: if (at == n) or tally[steps]++ or return; or static void place
// gen: size {n}
// sizes: 3..10
// why: the recursion goes down into each of the n! orders, with constant work at its end
/* How far are all numbers from their places in an order, in sum? Tallied over all orders. */
#include <stdio.h>
#include <stdlib.h>

static int n;
static long tally[64];

static void place(int at, unsigned left, int steps)
{
    if (at == n) {
        tally[steps]++;
        return;
    }
    for (unsigned rest = left; rest != 0; rest &= rest - 1) {
        int value = __builtin_ctz(rest);
        int step = abs(value - at);

        place(at + 1, left & ~(1u << value), steps + step);
    }
}

int main(void)
{
    int commonest = 0, furthest = 0;

    if (scanf("%d", &n) != 1 || n > 11)
        return 1;
    place(0, (1u << n) - 1, 0);
    for (int s = 0; s < 64; s++) {
        if (tally[s] > tally[commonest])
            commonest = s;
        if (tally[s] > 0)
            furthest = s;
    }
    printf("%d steps in %ld orders, at most %d steps\n", commonest, tally[commonest], furthest);
    return 0;
}
