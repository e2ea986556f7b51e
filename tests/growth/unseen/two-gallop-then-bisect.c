// time: n + m log n
// space: n
// line: while (bound < or bound *= 2 or while (low < high) or int middle or if (mark[middle]
// line: low = middle or high = middle
// gen: counts {n} {m}
// why: each of m keys doubles a bound up to its place, log n steps, and bisects as many
/* Milestones at growing distances, and m travellers: from which one on is each? By galloping. */
#include <stdio.h>
#include <stdlib.h>

static unsigned state = 31;

static unsigned draw(void)
{
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

/* The number of marks before the key. */
static int place_of(const long *mark, int n, long key)
{
    int bound = 1;

    while (bound < n && mark[bound] < key)
        bound *= 2;
    int low = bound / 2, high = bound < n ? bound : n;
    while (low < high) {
        int middle = (low + high) / 2;

        if (mark[middle] < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

int main(void)
{
    int n, m;
    unsigned long all = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    long *mark = malloc((size_t)n * sizeof *mark);
    mark[0] = 0;
    for (int i = 1; i < n; i++)
        mark[i] = mark[i - 1] + 1 + draw() % 100;
    for (int k = 0; k < m; k++)
        all += (unsigned long)place_of(mark, n, draw() % (mark[n - 1] + 1)) * (k % 7 + 1);
    printf("%lu\n", all);
    free(mark);
    return 0;
}
