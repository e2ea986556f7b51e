// time: n
// space: n
// line: -
// gen: parents {n}
// why: vertices join the one large group one by one, and only the smaller group is renamed
#include <stdio.h>
#include <stdlib.h>

static int *label, *count, *first, *last, *next;

/* Renames the smaller of the groups and hangs its list onto the other's. */
static int join(int a, int b)
{
    int large = label[a], small = label[b], renamed = 0;

    if (large == small)
        return 0;
    if (count[large] < count[small]) {
        int other = large;

        large = small;
        small = other;
    }
    for (int v = first[small]; v >= 0; v = next[v]) {
        label[v] = large;
        renamed++;
    }
    next[last[large]] = first[small];
    last[large] = last[small];
    count[large] += count[small];
    return renamed;
}

int main(void)
{
    int n;
    long renamed = 0, sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    label = malloc(n * sizeof *label);
    count = malloc(n * sizeof *count);
    first = malloc(n * sizeof *first);
    last = malloc(n * sizeof *last);
    next = malloc(n * sizeof *next);
    for (int i = 0; i < n; i++) {
        label[i] = first[i] = last[i] = i;
        count[i] = 1;
        next[i] = -1;
    }
    for (int i = 1; i < n; i++) {
        int parent;

        if (scanf("%d", &parent) != 1)
            return 1;
        renamed += join(i, parent);
    }
    for (int i = 0; i < n; i++)
        sum += label[i] + next[i];
    printf("%ld renamed, %ld\n", renamed, sum);
    return 0;
}
