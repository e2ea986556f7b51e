// time: v + e
// space: v + e
// line: for (int i = or place[(key_of_to or for (int k = 0 or place[k + 1] += or sorted[place
// line: halves[i] = sorted or int there = or if (number[there] or if (number[there] -
// line: scanf("%d %d %*d" or halves[i + 1] = or degree[halves[i]
// gen: graph {v} {e}
// why: two counting sorts put the 2 e ends of roads in order; the walk then looks at each end once
/* Numbers the towns in breadth, of neighbours those with fewer roads first (Cuthill and McKee): how
 * far apart are the numbers of two towns with a road, at most? */
#include <stdio.h>
#include <stdlib.h>

struct half {
    int from, to;
};

/* Sorts count halves by a key of `from` or `to` (stable), keys are at most `most`. */
static void sort_halves(struct half *halves, int count, const int *key_of_to, int most)
{
    struct half *sorted = malloc(count * sizeof *sorted);
    int *place = calloc(most + 2, sizeof *place);

    for (int i = 0; i < count; i++)
        place[(key_of_to ? key_of_to[halves[i].to] : halves[i].from) + 1]++;
    for (int k = 0; k <= most; k++)
        place[k + 1] += place[k];
    for (int i = 0; i < count; i++)
        sorted[place[key_of_to ? key_of_to[halves[i].to] : halves[i].from]++] = halves[i];
    for (int i = 0; i < count; i++)
        halves[i] = sorted[i];
    free(sorted);
    free(place);
}

int main(void)
{
    int v, e, first = 0, last = 0, widest = 0;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    struct half *halves = malloc(2 * (size_t)e * sizeof *halves);
    int *degree = calloc(v, sizeof *degree), *start = calloc(v + 1, sizeof *start);
    int *number = malloc(v * sizeof *number), *queue = malloc(v * sizeof *queue);
    for (int i = 0; i < 2 * e; i += 2) {
        if (scanf("%d %d %*d", &halves[i].from, &halves[i].to) != 2)
            return 1;
        halves[i + 1] = (struct half){halves[i].to, halves[i].from};
        degree[halves[i].from]++;
        degree[halves[i].to]++;
    }
    sort_halves(halves, 2 * e, degree, 2 * e);
    sort_halves(halves, 2 * e, NULL, v);
    for (int t = 0; t < v; t++) {
        start[t + 1] = start[t] + degree[t];
        number[t] = -1;
    }
    number[0] = 0;
    queue[last++] = 0;
    while (first < last) {
        int here = queue[first++];

        for (int i = start[here]; i < start[here + 1]; i++) {
            int there = halves[i].to;

            if (number[there] < 0) {
                number[there] = last;
                queue[last++] = there;
            }
            if (number[there] - number[here] > widest)
                widest = number[there] - number[here];
        }
    }
    printf("%d towns, %d apart at most\n", last, widest);
    return 0;
}
