// time: n log^2 n
// space: n
// line: for (; at <= n; at += at & -at) or count[at] += or for (; at > 0; at -= at & -at)
// line: sum += count[at]
// gen: points {n}
// why: halves by the first value, each sorted by the second with merges; on each of log n levels n
// why: numbers go into a Fenwick tree of the third, log n each, and out again
#include <stdio.h>
#include <stdlib.h>

struct player {
    int strength, speed, rank;
};

static struct player *player, *merged;
static int n, *count;

static void change(int at, int by)
{
    for (; at <= n; at += at & -at)
        count[at] += by;
}

static int up_to(int at)
{
    int sum = 0;

    for (; at > 0; at -= at & -at)
        sum += count[at];
    return sum;
}

static int by_speed(const void *a, const void *b)
{
    const struct player *x = a, *y = b;

    return x->speed != y->speed ? (x->speed > y->speed) - (x->speed < y->speed)
                                : x->rank - y->rank;
}

/* Pairs where the first is older (stands before), weaker and slower. */
static long pairs(int from, int to)
{
    if (to - from < 2)
        return 0;
    int middle = from + (to - from) / 2, i = from, j = middle;
    long sum = pairs(from, middle) + pairs(middle, to);

    for (int k = from; k < to; k++) {
        if (i < middle && (j == to || player[i].strength <= player[j].strength)) {
            change(player[i].rank, 1);
            merged[k] = player[i++];
        } else {
            sum += up_to(player[j].rank);
            merged[k] = player[j++];
        }
    }
    for (i = from; i < middle; i++)
        change(player[i].rank, -1);
    for (int k = from; k < to; k++)
        player[k] = merged[k];
    return sum;
}

int main(void)
{
    scanf("%d", &n);
    player = malloc(n * sizeof *player);
    merged = malloc(n * sizeof *merged);
    count = calloc(n + 1, sizeof *count);
    for (int i = 0; i < n; i++) {
        scanf("%d %d", &player[i].strength, &player[i].speed);
        player[i].rank = i;
    }
    qsort(player, n, sizeof *player, by_speed);
    for (int i = 0; i < n; i++) {
        int age = player[i].rank;

        merged[age] = player[i];
        merged[age].rank = i + 1;
    }
    for (int i = 0; i < n; i++)
        player[i] = merged[i];
    printf("%ld\n", pairs(0, n));
    return 0;
}
