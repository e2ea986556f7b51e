// time: n
// space: n
// line: for (int minute or scanf("%d", &draw) or if (draw % 5 or if (draw / 10 or enter(&
// line: if (in_air.first or held = minute or if (held > or else if (on_ground
// line: static void enter or q->minutes[q->last or static int leave or return q->minutes
// gen: numbers {n}
// why: at most one plane comes to each queue in a minute and one leaves; the queues are arrays
/* One runway: in a minute one plane lands, or if none wants to, one starts. */
#include <stdio.h>
#include <stdlib.h>

struct queue {
    int *minutes, first, last;
};

static void enter(struct queue *q, int minute)
{
    q->minutes[q->last++] = minute;
}

static int leave(struct queue *q)
{
    return q->minutes[q->first++];
}

int main(void)
{
    int n, draw, air_longest = 0, ground_longest = 0, held;

    if (scanf("%d", &n) != 1)
        return 1;
    struct queue in_air = {malloc((size_t)n * sizeof(int)), 0, 0};
    struct queue on_ground = {malloc((size_t)n * sizeof(int)), 0, 0};
    for (int minute = 0; minute < n; minute++) {
        if (scanf("%d", &draw) != 1)
            return 1;
        if (draw % 5 < 2)
            enter(&in_air, minute);
        if (draw / 10 % 2 == 0)
            enter(&on_ground, minute);
        if (in_air.first < in_air.last) {
            held = minute - leave(&in_air);
            if (held > air_longest)
                air_longest = held;
        } else if (on_ground.first < on_ground.last) {
            held = minute - leave(&on_ground);
            if (held > ground_longest)
                ground_longest = held;
        }
    }
    printf("%d landed, waited up to %d; %d started, waited up to %d; %d left\n", in_air.first,
           air_longest, on_ground.first, ground_longest, on_ground.last - on_ground.first);
    free(in_air.minutes);
    free(on_ground.minutes);
    return 0;
}
