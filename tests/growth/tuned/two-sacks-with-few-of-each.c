// time: n * w
// space: w
// line: for (int room = rest; or long here = or while (tail > head && or tail--
// line: place[tail] = room or gain[tail++] = or while (place[head] < or head++;
// line: best[room] = gain[head] or for (int rest = 0; or int head = 0, tail
// gen: knapsack {n} {w}
// why: at most so many of each kind; a queue of the rooms that may still be best makes each of
// why: the w rooms constant time on average (amortised), however many may be taken
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, w;

    if (scanf("%d %d", &n, &w) != 2)
        return 1;
    long *best = calloc(w + 1, sizeof *best), *gain = calloc(w + 1, sizeof *gain);
    int *place = calloc(w + 1, sizeof *place);
    for (int i = 0; i < n; i++) {
        int weight, value;

        if (scanf("%d %d", &weight, &value) != 2)
            return 1;
        int most = 2 + value % 40;
        for (int rest = 0; rest < weight; rest++) {
            int head = 0, tail = 0;

            for (int room = rest; room <= w; room += weight) {
                long here = best[room] - (long)(room / weight) * value;

                while (tail > head && gain[tail - 1] <= here)
                    tail--;
                place[tail] = room;
                gain[tail++] = here;
                while (place[head] < room - (long)most * weight)
                    head++;
                best[room] = gain[head] + (long)(room / weight) * value;
            }
        }
    }
    printf("%ld\n", best[w]);
    free(best);
    free(gain);
    free(place);
    return 0;
}
