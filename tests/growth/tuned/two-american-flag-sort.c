// time: n + m
// space: n + m
// line: scanf("%d", &number[i] or count[number[i]]++ or while (next[key] or int other =
// line: if (other ==
// line: int place = or number[next[key]] = or number[place] = other
// line: for (int i = 0; i < m; i++) or mix = (mix
// line: for (int key = 0; or next[key] = or end[key] =
// gen: keys {n} {m}
// why: each swap brings one of m numbers to its place for good; the n keys are walked twice
/* Sorts numbers below n without a second list: each is swapped into the part of its key. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m;
    long mix = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *number = malloc(m * sizeof *number), *count = calloc(n, sizeof *count);
    int *next = malloc(n * sizeof *next), *end = malloc(n * sizeof *end);

    for (int i = 0; i < m; i++) {
        if (scanf("%d", &number[i]) != 1)
            return 1;
        count[number[i]]++;
    }
    for (int key = 0; key < n; key++) {
        next[key] = key > 0 ? end[key - 1] : 0;
        end[key] = next[key] + count[key];
    }
    for (int key = 0; key < n; key++) {
        while (next[key] < end[key]) {
            int other = number[next[key]];

            if (other == key) {
                next[key]++;
                continue;
            }
            int place = next[other]++;

            number[next[key]] = number[place];
            number[place] = other;
        }
    }
    for (int i = 0; i < m; i++)
        mix = (mix * 31 + number[i]) % 1000003;
    printf("%d ... %d, %ld\n", number[0], number[m - 1], mix);
    free(number);
    free(count);
    free(next);
    free(end);
    return 0;
}
