// time: v + e
// space: v + e
// line: for (int i or scanf("%d %d %d" or add(from, or add(to, or static void add or roads[count]
// line: first[from] = or for (int r or long later = now or if (later < when
// gen: graph {v} {e}
// why: each entry and each road end is looked at once; empty minutes are few (a ride takes up to 8)
/* When is each town reached from town 0? Towns wait in nine buckets, one a minute (Dial). */
#include <stdio.h>
#include <stdlib.h>

enum { BUCKETS = 9 };

static struct { int to, minutes, next; } *roads;
static struct { int town, next; } *waiting;
static int count = 1, entries = 1, *first, bucket[BUCKETS];

static void add(int from, int to, int minutes)
{
    roads[count].to = to;
    roads[count].minutes = minutes;
    roads[count].next = first[from];
    first[from] = count++;
}

static void put(int town, long later)
{
    waiting[entries].town = town;
    waiting[entries].next = bucket[later % BUCKETS];
    bucket[later % BUCKETS] = entries++;
}

int main(void)
{
    int v, e, from, to, w, idle = 0;
    long total = 0;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    roads = malloc((2 * (size_t)e + 1) * sizeof *roads);
    waiting = malloc((2 * (size_t)e + 2) * sizeof *waiting);
    first = calloc((size_t)v, sizeof *first);
    long *when = malloc((size_t)v * sizeof *when);
    for (int i = 0; i < e; i++) {
        if (scanf("%d %d %d", &from, &to, &w) != 3)
            return 1;
        add(from, to, w % 8 + 1);
        add(to, from, w % 8 + 1);
    }
    for (int t = 1; t < v; t++)
        when[t] = 1l << 40;
    when[0] = 0;
    put(0, 0);
    long now = 0;
    for (; idle < BUCKETS; now++) {
        int b = (int)(now % BUCKETS);

        idle++;
        while (bucket[b] > 0) {
            int t = waiting[bucket[b]].town;

            bucket[b] = waiting[bucket[b]].next;
            idle = 0;
            if (when[t] != now)
                continue;
            for (int r = first[t]; r > 0; r = roads[r].next) {
                long later = now + roads[r].minutes;

                if (later < when[roads[r].to]) {
                    when[roads[r].to] = later;
                    put(roads[r].to, later);
                }
            }
        }
    }
    for (int t = 0; t < v; t++)
        total += when[t];
    printf("%ld minutes in all, last at %ld\n", total, now - BUCKETS - 1);
    return 0;
}
