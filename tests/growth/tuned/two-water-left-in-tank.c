// time: n + m log n
// space: n
// line: while (from < to) or if (from & 1) or if (to & 1) or from /= 2 or to /= 2
// line: early = then( or late = then( or static struct rule then or return (struct rule)
// line: static long clamp or return x < r.low
// gen: questions {n} {m}
// why: the rules of days are put together in a tree; a question takes up to two of each row
/* Each day changes the water in a tank, which may run dry or over. For a half full tank: how much
 * is in it after the days from a to b? What some days do is: add, but keep it within two bounds. */
#include <stdio.h>
#include <stdlib.h>

enum { FULL = 1000000 };

struct rule {
    long add, low, high;
};

static long clamp(long x, struct rule r)
{
    return x < r.low ? r.low : x > r.high ? r.high : x;
}

static struct rule then(struct rule a, struct rule b)
{
    return (struct rule){a.add + b.add, clamp(a.low + b.add, b), clamp(a.high + b.add, b)};
}

static struct rule over_days(const struct rule *tree, int n, int from, int to)
{
    struct rule early = {0, 0, FULL}, late = early;

    from += n;
    to += n;
    while (from < to) {
        if (from & 1)
            early = then(early, tree[from++]);
        if (to & 1)
            late = then(tree[--to], late);
        from /= 2;
        to /= 2;
    }
    return then(early, late);
}

int main(void)
{
    int n, m, from, to;
    long x, sum = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    struct rule *tree = malloc(2 * (size_t)n * sizeof *tree);
    for (int day = 0; day < n; day++) {
        if (scanf("%ld", &x) != 1)
            return 1;
        tree[n + day] = (struct rule){x - FULL / 2, 0, FULL};
    }
    for (int node = n - 1; node > 0; node--)
        tree[node] = then(tree[2 * node], tree[2 * node + 1]);
    while (m-- > 0 && scanf("%d %d", &from, &to) == 2) {
        struct rule r = over_days(tree, n, from, to + 1);
        sum += clamp(FULL / 2 + r.add, r);
    }
    printf("%ld in all\n", sum);
    free(tree);
    return 0;
}
