// time: n log^2 n
// space: n
// line: qsort( or return or static int compare or int a = or int b = or ranks[ or rank_at(
// gen: same-letter {n}
// why: equal letters need all log n doublings, and each sorts n suffixes
#include <stdio.h>
#include <stdlib.h>

static int n, length, *ranks;

static int rank_at(int i)
{
    return i < n ? ranks[i] : -1;
}

static int compare(const void *left, const void *right)
{
    int a = *(const int *)left, b = *(const int *)right;
    if (ranks[a] != ranks[b])
        return ranks[a] - ranks[b];
    return rank_at(a + length) - rank_at(b + length);
}

int main(void)
{
    long mix = 0;
    scanf("%d", &n);
    char *text = malloc(n + 1);
    scanf("%s", text);
    int *order = malloc(n * sizeof *order), *next = malloc(n * sizeof *next);
    ranks = malloc(n * sizeof *ranks);
    for (int i = 0; i < n; i++) {
        order[i] = i;
        ranks[i] = text[i];
    }
    for (length = 1; length < n; length *= 2) {
        qsort(order, n, sizeof *order, compare);
        next[order[0]] = 0;
        for (int i = 1; i < n; i++)
            next[order[i]] = next[order[i - 1]] + (compare(&order[i - 1], &order[i]) < 0);
        for (int i = 0; i < n; i++)
            ranks[i] = next[i];
    }
    for (int i = 0; i < n; i++)
        mix = (mix * 31 + order[i]) % 1000003;
    printf("%ld\n", mix);
}
