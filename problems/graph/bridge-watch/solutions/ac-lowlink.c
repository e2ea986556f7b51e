/*
 * Lowlink: a road by which the depth-first search went down is a bridge if nothing below it climbs
 * past it. The way back is known by its road number, the path lies in an array. O(n + m).
 */
#include <stdio.h>

#define VILLAGES_MAX 200000
#define ROADS_MAX 300000

/* Road i is the two half roads 2i and 2i + 1, one in each direction. */
struct half_road {
    int to, next; /* next half road from the same village, or 0 */
};

static struct half_road half_roads[2 * ROADS_MAX + 2];
static int next_half_road[VILLAGES_MAX + 1]; /* the first one that was not looked at, or 0 */
static int entry[VILLAGES_MAX + 1], low[VILLAGES_MAX + 1];
static int path[VILLAGES_MAX];
static int came_by[VILLAGES_MAX + 1]; /* the road; 0 where a search began */
static int bridges[ROADS_MAX], bridge_count, entry_count;

static void half_road_add(int half_road, int from, int to)
{
    half_roads[half_road] = (struct half_road){to, next_half_road[from]};
    next_half_road[from] = half_road;
}

static void search(int start)
{
    int depth = 1;

    path[0] = start;
    entry[start] = low[start] = ++entry_count;
    while (depth > 0) {
        int village = path[depth - 1];
        int half_road = next_half_road[village];

        if (half_road == 0) {
            int above = --depth > 0 ? path[depth - 1] : 0;

            if (above && low[village] > entry[above])
                bridges[bridge_count++] = came_by[village];
            if (above && low[village] < low[above])
                low[above] = low[village];
            continue;
        }
        next_half_road[village] = half_roads[half_road].next;

        int to = half_roads[half_road].to, road = half_road / 2;

        if (road == came_by[village])
            continue;
        if (entry[to] == 0) {
            entry[to] = low[to] = ++entry_count;
            came_by[to] = road;
            path[depth++] = to;
        } else if (entry[to] < low[village]) {
            low[village] = entry[to];
        }
    }
}

int main(void)
{
    int villages, roads;

    if (scanf("%d %d", &villages, &roads) != 2)
        return 1;
    for (int road = 1; road <= roads; road++) {
        int u, v;

        if (scanf("%d %d", &u, &v) != 2)
            return 1;
        half_road_add(2 * road, u, v);
        half_road_add(2 * road + 1, v, u);
    }
    for (int village = 1; village <= villages; village++) {
        if (entry[village] == 0)
            search(village);
    }
    printf("%d\n", bridge_count);
    for (int i = 0; i < bridge_count; i++)
        printf("%d ", bridges[i]);
    printf("\n");
    return 0;
}
