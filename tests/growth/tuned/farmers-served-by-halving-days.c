// time: n log^2 n
// space: n
// line: for (at += leaves or for (int at = field or if (at % 2 or left[at / 2].slope
// line: left[at / 2].level
// gen: numbers {n}
// why: log n rounds of halving; in each, n rains and n questions climb a tree over the n fields
/* Each day it rains on a stretch of fields. Every farmer has some fields in a row and needs much
 * water in all: on which day has he got it? All are searched for at once, by halving. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Sums as lines: the water on fields 1 ... f is slope * f + level. */
struct sums {
    long slope, level;
};

static int n, leaves = 4;
static struct sums *left; /* sums of the left half below a node */

static void add(int at, long slope, long level)
{
    for (at += leaves; at > 1; at /= 2) {
        if (at % 2 == 0) {
            left[at / 2].slope += slope;
            left[at / 2].level += level;
        }
    }
}

static long water_until(int field)
{
    long slope = 0, level = 0;

    /* Of what began on the field or before it. */
    for (int at = field + 1 + leaves; at > 1; at /= 2) {
        if (at % 2 == 1) {
            slope += left[at / 2].slope;
            level += left[at / 2].level;
        }
    }
    return slope * field + level;
}

int main(void)
{
    long days = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    long *rain = malloc((n + 1) * sizeof *rain);
    int *dry = calloc(n + 1, sizeof *dry), *next = malloc((n + 1) * sizeof *next);
    int *asked = malloc((n + 1) * sizeof *asked), step = 1;
    while (leaves < n + 2)
        leaves *= 2;
    left = malloc(leaves * sizeof *left);
    for (int day = 1; day <= n; day++)
        if (scanf("%ld", &rain[day]) != 1)
            return 1;
    while (2 * step <= n)
        step *= 2;
    for (; step > 0; step /= 2) {
        memset(left, 0, leaves * sizeof *left);
        memset(asked, 0, (n + 1) * sizeof *asked);
        /* dry[f]: the last day known on which farmer f has not enough. */
        for (int f = 1; f <= n; f++) {
            int day = dry[f] + step <= n ? dry[f] + step : 0;
            next[f] = asked[day];
            asked[day] = f;
        }
        for (int day = 1; day <= n; day++) {
            long from = rain[day] % n + 1, amount = rain[day] % 9 + 1;
            long to = from + rain[day] / 7 % (n - from + 1);

            add(from, amount, -(from - 1) * amount);
            add(to + 1, -amount, to * amount);
            for (int f = asked[day]; f > 0; f = next[f])
                if (water_until(f) - water_until(f / 2) < (f - f / 2) * (f * 7919l % n))
                    dry[f] = day;
        }
    }
    for (int f = 1; f <= n; f++)
        days = (days * 3 + dry[f] + 1) % 1000003;
    printf("days %ld\n", days);
    return 0;
}
