// time: 1
// space: 1
// line: -
// gen: size {n}
// why: the days are found by one division, however deep the well is
#include <stdio.h>

#define UP 7
#define DOWN 4

struct climb {
    long long days;
    long long last_start;
};

static struct climb climb_out(long long depth)
{
    struct climb climb = {0, 0};
    long long gain = UP - DOWN;

    if (depth <= UP) {
        climb.days = depth > 0;
        return climb;
    }
    long long nights = (depth - UP + gain - 1) / gain;
    climb.days = nights + 1;
    climb.last_start = nights * gain;
    return climb;
}

int main(void)
{
    char line[64];
    long long depth;

    if (!fgets(line, sizeof line, stdin) || sscanf(line, "%lld", &depth) != 1)
        return 1;
    struct climb climb = climb_out(depth);
    printf("out on day %lld, that day from %lld\n", climb.days, climb.last_start);
    return 0;
}
