// time: n^2
// space: n
// line: for (int j = 0; j < n or place +=
// gen: numbers {n}
// why: each of the n numbers is compared with all n of them
/* Sorts by rank: as many numbers are before one as are smaller, or equal and earlier. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    int *a = malloc((size_t)n * sizeof *a), *sorted = malloc((size_t)n * sizeof *sorted);
    for (int i = 0; i < n; i++)
        if (scanf("%d", &a[i]) != 1)
            return 1;
    for (int i = 0; i < n; i++) {
        int place = 0;

        for (int j = 0; j < n; j++)
            place += a[j] < a[i] || (a[j] == a[i] && j < i);
        sorted[place] = a[i];
    }
    unsigned long check = 7;
    for (int i = 0; i < n; i++)
        check = check * 33 ^ (unsigned long)sorted[i];
    printf("%d %d %lu\n", sorted[0], sorted[n - 1], check);
    free(a);
    free(sorted);
    return 0;
}
