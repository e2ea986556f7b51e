// time: n * m log n
// space: n + m
// line: while (low < high or int middle = or if (least[middle] or high = middle or low = middle + 1
// gen: two-texts {n} {m}
// why: n * m / 4 pairs of equal letters; for each a search among up to n ends of common parts
/* The longest text that is left of both when letters are struck out, by Hunt and Szymanski:
 * least[k] is where, at the earliest, k + 1 common letters can end in the second. */
#include <stdio.h>
#include <stdlib.h>

static int *least, longest;

static void lower(int place)
{
    int low = 0, high = longest;

    while (low < high) {
        int middle = (low + high) / 2;

        if (least[middle] >= place)
            high = middle;
        else
            low = middle + 1;
    }
    least[low] = place;
    if (low == longest)
        longest++;
}

int main(void)
{
    int n, m, last[4] = {-1, -1, -1, -1};

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char *one = malloc(n + 1), *other = malloc(m + 1);
    int *before = malloc(m * sizeof *before);

    if (scanf("%s %s", one, other) != 2)
        return 1;
    least = malloc(((n < m ? n : m) + 1) * sizeof *least);
    for (int j = 0; j < m; j++) {
        before[j] = last[other[j] - 'a'];
        last[other[j] - 'a'] = j;
    }
    /* The places of a letter are walked from the back, so that each letter counts once. */
    for (int i = 0; i < n; i++)
        for (int j = last[one[i] - 'a']; j >= 0; j = before[j])
            lower(j);
    printf("%d common letters\n", longest);
    free(one);
    free(other);
    free(before);
    free(least);
    return 0;
}
