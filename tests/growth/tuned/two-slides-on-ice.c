// time: n * m
// space: n * m
// line: for (int i = or struct place *p = or scanf("%d", &value) or p->rock = or p->pushes =
// line: p->stop[0] or p->stop[1] or p->stop[2] or p->stop[3]
// gen: grid {n} {m}
// why: two sweeps find where one stops from each field in four directions; the search then
// why: visits each field at most once
/* On a frozen lake one slides until a rock or the shore. How many fields are stops on some way from
 * the corner, and how many pushes does the furthest need? */
#include <stdio.h>
#include <stdlib.h>

struct place {
    char rock;
    int stop[4]; /* up, left, down, right */
    int pushes;
};

int main(void)
{
    int n, m, value, first = 0, last = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    struct place *lake = malloc((size_t)n * m * sizeof *lake);
    int *queue = malloc((size_t)n * m * sizeof *queue);
    for (int i = 0; i < n * m; i++) {
        struct place *p = &lake[i];

        if (scanf("%d", &value) != 1)
            return 1;
        p->rock = i > 0 && value < 4;
        p->pushes = -1;
        p->stop[0] = i >= m && !p[-m].rock ? p[-m].stop[0] : i;
        p->stop[1] = i % m > 0 && !p[-1].rock ? p[-1].stop[1] : i;
    }
    for (int i = n * m - 1; i >= 0; i--) {
        struct place *p = &lake[i];

        p->stop[2] = i + m < n * m && !p[m].rock ? p[m].stop[2] : i;
        p->stop[3] = i % m < m - 1 && !p[1].rock ? p[1].stop[3] : i;
    }
    lake[0].pushes = 0;
    queue[last++] = 0;
    while (first < last) {
        const struct place *here = &lake[queue[first++]];

        for (int way = 0; way < 4; way++) {
            struct place *there = &lake[here->stop[way]];

            if (there->pushes < 0) {
                there->pushes = here->pushes + 1;
                queue[last++] = here->stop[way];
            }
        }
    }
    printf("%d stops, at most %d pushes\n", last, lake[queue[last - 1]].pushes);
    free(lake);
    free(queue);
    return 0;
}
