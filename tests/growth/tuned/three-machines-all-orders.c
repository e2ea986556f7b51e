// time: n!
// space: n or 1
// line: place(at + 1 or static void place( or for (int k = at or struct job t = or jobs[k] =
// line: jobs[at] = or swap(k, at)
// line: swap(at, k) or later(long a or return a > b or static void swap(int
// line: long first = or long second = or long third = or if (at == n)
// line: if (best < 0 or ways += paint
// gen: numbers {n}
// sizes: 3..10
// why: every order of the n jobs is tried by swaps, e * n! calls; nothing is cut off
// Each job goes over three machines, in the same order on all: when can all be done first?
#include <stdio.h>

struct job {
    int saw, drill, paint;
};

static struct job jobs[16];
static int n;
static long best = -1, ways;

static void swap(int k, int at)
{
    struct job t = jobs[k];
    jobs[k] = jobs[at];
    jobs[at] = t;
}

static long later(long a, long b)
{
    return a > b ? a : b;
}

static void place(int at, long saw_free, long drill_free, long paint_free)
{
    if (at == n) {
        if (best < 0 || paint_free < best) {
            best = paint_free;
            ways = 0;
        }
        ways += paint_free == best;
        return;
    }
    for (int k = at; k < n; k++) {
        swap(k, at);
        long first = saw_free + jobs[at].saw;
        long second = later(first, drill_free) + jobs[at].drill;
        long third = later(second, paint_free) + jobs[at].paint;
        place(at + 1, first, second, third);
        swap(at, k);
    }
}

int main(void)
{
    if (scanf("%d", &n) != 1 || n > 16)
        return 1;
    for (int i = 0; i < n; i++) {
        int x;
        if (scanf("%d", &x) != 1)
            return 1;
        jobs[i] = (struct job){x % 97 + 1, x / 97 % 97 + 1, x / 9409 % 97 + 1};
    }
    place(0, 0, 0, 0);
    printf("done after %ld, in %ld orders\n", best, ways);
    return 0;
}
