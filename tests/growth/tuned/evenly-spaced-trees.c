// time: n^2
// space: n^2
// line: while (left >= 0 && right < n) or if (sum < 0) or int sum = or left-- or right++
// line: length[k][i] = 2 or for (int i = 0; i < n; i++)
// gen: numbers {n}
// why: for each middle tree two pointers walk outwards, n steps in all
// why: a table of all n^2 pairs is filled and held
#include <stdio.h>
#include <stdlib.h>

static int compare(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;

    return (x > y) - (x < y);
}

/* Along a road stand n trees: how many can stay so that they stand at even distances? */
int main(void)
{
    int n, most = 2;
    long mix = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *place = malloc(n * sizeof *place), **length = malloc(n * sizeof *length);
    for (int k = 0; k < n; k++) {
        if (scanf("%d", &place[k]) != 1)
            return 1;
        length[k] = malloc(n * sizeof **length);
        for (int i = 0; i < n; i++)
            length[k][i] = 2;
    }
    qsort(place, n, sizeof *place, compare);
    for (int middle = 0; middle < n; middle++) {
        int left = middle - 1, right = middle + 1;

        while (left >= 0 && right < n) {
            int sum = (place[right] - place[middle]) / 1000 - (place[middle] - place[left]) / 1000;

            if (sum < 0) {
                right++;
            } else if (sum > 0) {
                left--;
            } else {
                length[middle][right] = length[left][middle] + 1;
                if (length[middle][right] > most)
                    most = length[middle][right];
                mix += right - left;
                left--;
                right++;
            }
        }
    }
    printf("%d trees, %ld\n", most, mix % 1000003);
    for (int k = 0; k < n; k++)
        free(length[k]);
    free(length);
    free(place);
    return 0;
}
