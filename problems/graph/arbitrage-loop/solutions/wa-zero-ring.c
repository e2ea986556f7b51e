/* Wrong: takes a ring that costs nothing for one that pays. */
#include <stdio.h>

#define GOODS_MAX 1500
#define TRADES_MAX 5000

struct trade {
    int from, to, cost;
};

static struct trade trades[TRADES_MAX];
static long long distance[GOODS_MAX + 1];
static int before[GOODS_MAX + 1]; /* the good from which it was last made cheaper */
static int ring[GOODS_MAX];

/* A good that still gets cheaper in round n, or 0. */
static int gained_at_last(int n, int m)
{
    int gained = 1;

    for (int round = 1; round <= n && gained; round++) {
        gained = 0;
        for (int i = 0; i < m; i++) {
            long long reached = distance[trades[i].from] + trades[i].cost;

            if (reached <= distance[trades[i].to]) {
                distance[trades[i].to] = reached;
                before[trades[i].to] = trades[i].from;
                gained = trades[i].to;
            }
        }
    }
    return gained;
}

int main(void)
{
    int n, m, good, count = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    for (int i = 0; i < m; i++) {
        if (scanf("%d %d %d", &trades[i].from, &trades[i].to, &trades[i].cost) != 3)
            return 1;
    }
    good = gained_at_last(n, m);
    if (!good) {
        printf("NONE\n");
        return 0;
    }
    for (int i = 0; i < n; i++)
        good = before[good];
    ring[count++] = good;
    for (int next = before[good]; next != good; next = before[next])
        ring[count++] = next;
    printf("%d\n", count);
    while (count > 0)
        printf("%d%c", ring[--count], count ? ' ' : '\n');
    return 0;
}
