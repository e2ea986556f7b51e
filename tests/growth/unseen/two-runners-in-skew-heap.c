// time: n + m log n
// space: n
// line: while (a > 0 or if (runners[b] or int held = or a = b; or b = held or *place = a;
// line: place = &runners or a = right or int right = or runners[a].right =
// gen: counts {n} {m}
// why: each of m laps takes the first of n off a skew heap and puts him back, log n amortised
/* n runners go round and round, each lap at his own luck; who is first over the line, m times? */
#include <stdio.h>
#include <stdlib.h>

struct runner {
    long time;
    int left, right;
};

static struct runner *runners;
static unsigned long seed = 1234;

static long lap(void)
{
    seed = seed * 6364136223846793005ul + 1442695040888963407ul;
    return 300 + (long)(seed >> 33) % 1000;
}

static int meld(int a, int b)
{
    int root = 0, *place = &root;

    while (a > 0 && b > 0) {
        if (runners[b].time < runners[a].time) {
            int held = a;

            a = b;
            b = held;
        }
        *place = a;
        place = &runners[a].left;
        int right = runners[a].right;
        runners[a].right = runners[a].left;
        a = right;
    }
    *place = a > 0 ? a : b;
    return root;
}

int main(void)
{
    int n, m, first = 0;
    long sum = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    runners = calloc((size_t)n + 1, sizeof *runners);
    for (int r = 1; r <= n; r++) {
        runners[r].time = lap();
        first = meld(first, r);
    }
    for (int k = 0; k < m; k++) {
        int r = first;

        sum += r % 10;
        first = meld(runners[r].left, runners[r].right);
        runners[r].left = runners[r].right = 0;
        runners[r].time += lap();
        first = meld(first, r);
    }
    printf("%ld, next is %d at %ld\n", sum, first, runners[first].time);
    free(runners);
    return 0;
}
