// time: n + k log k
// space: n
// line: while (score[i] or while (score[j] or if (i <= j or score[i++] = or score[j--] =
// line: unsigned held or } while (i <= j
// line: i++; or j--; or scanf("%d", &runner or score[i] = (
// gen: kept {n} {k}
// why: parts without one of the first k places are not sorted: expected n + k log k
/* Only the k best of n scores are put into order: quicksort that leaves the rest as it lies. */
#include <stdio.h>
#include <stdlib.h>

static void sort_first(unsigned *score, int from, int to, int k)
{
    while (from < to && from < k) {
        unsigned pivot = score[from + (to - from) / 2];
        int i = from, j = to;

        do {
            while (score[i] < pivot)
                i++;
            while (score[j] > pivot)
                j--;
            if (i <= j) {
                unsigned held = score[i];

                score[i++] = score[j];
                score[j--] = held;
            }
        } while (i <= j);
        sort_first(score, from, j, k);
        from = i;
    }
}

int main(void)
{
    int n, k, runner;
    unsigned long mix = 0;

    if (scanf("%d %d", &n, &k) != 2)
        return 1;
    unsigned *score = malloc(n * sizeof *score);

    /* What a runner scores is hashed from his number. */
    for (int i = 0; i < n && scanf("%d", &runner) == 1; i++) {
        score[i] = (unsigned)runner * 2654435761u;
        score[i] = (score[i] ^ score[i] >> 15) * 2246822519u;
    }
    sort_first(score, 0, n - 1, k);
    for (int i = 0; i < k; i++)
        mix = (mix * 31 + score[i]) % 1000003;
    printf("best %u, last taken %u, %lu\n", score[0], score[k - 1], mix);
    free(score);
    return 0;
}
