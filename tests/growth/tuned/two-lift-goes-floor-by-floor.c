// time: n * m
// space: n
// line: while (lift->floor or lift->floor += or lift->passed[lift->floor]++
// gen: stream {n} {m}
// why: for each of m calls the lift passes a third of n floors on average, one at a time
/* A lift in a house of n floors is called m times to any floor. How often does it pass the floor
 * that it passes most often? */
#include <stdio.h>
#include <stdlib.h>

struct lift {
    int floor;
    long *passed;
};

static void go(struct lift *lift, int wanted)
{
    int way = lift->floor < wanted ? 1 : -1;

    while (lift->floor != wanted) {
        lift->floor += way;
        lift->passed[lift->floor]++;
    }
}

int main(void)
{
    int n, m, most = 0;
    long call, all = 0;
    struct lift lift = {0, NULL};

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    lift.passed = calloc(n, sizeof *lift.passed);
    while (m-- > 0 && scanf("%ld", &call) == 1)
        go(&lift, call % n);
    for (int floor = 0; floor < n; floor++) {
        all += lift.passed[floor];
        if (lift.passed[floor] > lift.passed[most])
            most = floor;
    }
    printf("%ld floors passed, floor %d %ld times\n", all, most, lift.passed[most]);
    free(lift.passed);
    return 0;
}
