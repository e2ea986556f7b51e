/* Wrong: works out depths by rising numbers, as if managers always had the smaller ones. */
#include <stdio.h>

#define PEOPLE_MAX 200000
#define LEVELS 18 /* 2^18 > PEOPLE_MAX */

static int above[LEVELS][PEOPLE_MAX + 1]; /* the director is his own manager */
static int depth[PEOPLE_MAX + 1];

static void build(int people)
{
    above[0][1] = 1;
    for (int person = 2; person <= people; person++)
        depth[person] = depth[above[0][person]] + 1;
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
    for (int level = LEVELS - 1; level >= 0; level--) {
        if (depth[a] - depth[b] >= 1 << level)
            a = above[level][a];
    }
    if (a == b)
        return a;
    for (int level = LEVELS - 1; level >= 0; level--) {
        if (above[level][a] != above[level][b]) {
            a = above[level][a];
            b = above[level][b];
        }
    }
    return above[0][a];
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
