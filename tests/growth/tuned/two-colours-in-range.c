// time: n log n + q log n
// space: n + q
// line: for (int i = at + 1; or tree[i] += change; or for (int i = count; or sum += tree[i];
// gen: questions {n} {q}
// why: two changes of a Fenwick tree a bead and two sums a question, log n places each
#include <stdio.h>
#include <stdlib.h>

static int n, *tree;

static void change_at(int at, int change)
{
    for (int i = at + 1; i <= n; i += i & -i)
        tree[i] += change;
}

static int sum_of_first(int count)
{
    int sum = 0;

    for (int i = count; i > 0; i -= i & -i)
        sum += tree[i];
    return sum;
}

/* How many colours has each piece of a chain? Only the last bead of a colour so far is marked. */
int main(void)
{
    int q, right;
    long mix = 0;

    if (scanf("%d %d", &n, &q) != 2)
        return 1;
    tree = calloc(n + 1, sizeof *tree);
    int *colour = malloc(n * sizeof *colour), *last = malloc(n * sizeof *last);
    int *first = malloc(n * sizeof *first);
    int *left = malloc(q * sizeof *left), *next = malloc(q * sizeof *next);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &colour[i]) != 1)
            return 1;
        colour[i] %= n;
        last[i] = first[i] = -1;
    }
    for (int i = 0; i < q; i++) {
        if (scanf("%d %d", &left[i], &right) != 2)
            return 1;
        next[i] = first[right];
        first[right] = i;
    }
    for (int at = 0; at < n; at++) {
        if (last[colour[at]] >= 0)
            change_at(last[colour[at]], -1);
        change_at(at, 1);
        last[colour[at]] = at;
        for (int i = first[at]; i >= 0; i = next[i])
            mix = (mix * 31 + sum_of_first(at + 1) - sum_of_first(left[i])) % 1000003;
    }
    printf("%ld\n", mix);
    return 0;
}
