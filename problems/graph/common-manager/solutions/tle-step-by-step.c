/* Too slow: climbs one manager at a time. O(n q). */
#include <stdio.h>

#define PEOPLE_MAX 200000
#define LEVELS 18 /* 2^18 > PEOPLE_MAX */

static int above[LEVELS][PEOPLE_MAX + 1]; /* the director is his own manager */
static int depth[PEOPLE_MAX + 1];
static int first_below[PEOPLE_MAX + 1], next_below[PEOPLE_MAX + 1];
static int order[PEOPLE_MAX];

static void build(int people)
{
    int ordered = 0;

    above[0][1] = 1;
    order[ordered++] = 1;
    for (int done = 0; done < ordered; done++) {
        for (int person = first_below[order[done]]; person; person = next_below[person]) {
            depth[person] = depth[order[done]] + 1;
            order[ordered++] = person;
        }
    }
    for (int level = 1; level < LEVELS; level++) {
        for (int person = 1; person <= people; person++)
            above[level][person] = above[level - 1][above[level - 1][person]];
    }
}

static int common_manager(int a, int b)
{
    if (depth[a] < depth[b]) {
        int kept = a;

        a = b;
        b = kept;
    }
    while (depth[a] > depth[b])
        a = above[0][a];
    while (a != b) {
        a = above[0][a];
        b = above[0][b];
    }
    return a;
}

int main(void)
{
    int people, questions;

    if (scanf("%d %d", &people, &questions) != 2)
        return 1;
    for (int person = 2; person <= people; person++) {
        int manager;

        if (scanf("%d", &manager) != 1)
            return 1;
        above[0][person] = manager;
        next_below[person] = first_below[manager];
        first_below[manager] = person;
    }
    build(people);
    while (questions-- > 0) {
        int a, b, manager;

        if (scanf("%d %d", &a, &b) != 2)
            return 1;
        manager = common_manager(a, b);
        printf("%d %d\n", manager, depth[a] + depth[b] - 2 * depth[manager]);
    }
    return 0;
}
