// time: v + e
// space: v + e
// line: for (int i or scanf("%d %d %*d" or luck = luck or int j = or held = roads[i]
// line: roads[i] = roads or roads[j] = or int s = find or if (s != t or crossing +=
// line: static int find or while (boss or boss[t] = boss or t = boss[t] or return t
// gen: graph {v} {e}
// why: the roads are shuffled and walked; finding a group is as good as constant
/* One throw of Karger: join towns along roads in random order until two groups are left; how many
 * roads lead from one to the other? */
#include <stdio.h>
#include <stdlib.h>

struct road {
    int from, to;
};

static int *boss, *size;

static int find(int t)
{
    while (boss[t] != t) {
        boss[t] = boss[boss[t]];
        t = boss[t];
    }
    return t;
}

static void join(int s, int t)
{
    int chief = size[s] < size[t] ? t : s;
    size[chief] = size[s] + size[t];
    boss[s] = boss[t] = chief;
}

int main(void)
{
    int v, e, crossing = 0;
    unsigned long luck = 42;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    struct road *roads = malloc(e * sizeof *roads);
    boss = malloc(v * sizeof *boss);
    size = malloc(v * sizeof *size);
    for (int t = 0; t < v; t++) {
        boss[t] = t;
        size[t] = 1;
    }
    for (int i = 0; i < e; i++) {
        if (scanf("%d %d %*d", &roads[i].from, &roads[i].to) != 2)
            return 1;
        luck = luck * 6364136223846793005ul + 1442695040888963407ul;
        int j = (int)((luck >> 33) % (i + 1));
        struct road held = roads[i];
        roads[i] = roads[j];
        roads[j] = held;
    }
    int groups = v;
    for (int i = 0; i < e && groups > 2; i++) {
        int s = find(roads[i].from), t = find(roads[i].to);
        if (s != t) {
            join(s, t);
            groups--;
        }
    }
    for (int i = 0; i < e; i++)
        crossing += find(roads[i].from) != find(roads[i].to);
    printf("%d roads between %d groups\n", crossing, groups);
    return 0;
}
