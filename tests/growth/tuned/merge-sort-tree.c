// time: n log^2 n
// space: n log n
// line: while (low < high) or int mid = (low or if (row[mid] or low = mid + 1 or high = mid;
// gen: questions {n}
// why: a question meets log n nodes of the tree and halves the sorted numbers of each; every level
// why: holds all n
#include <stdio.h>
#include <stdlib.h>

static int *level[40];

static int below(const int *row, int low, int high, int x)
{
    int start = low;

    while (low < high) {
        int mid = (low + high) / 2;

        if (row[mid] < x)
            low = mid + 1;
        else
            high = mid;
    }
    return low - start;
}

static void build(int depth, int l, int r, int n)
{
    if (level[depth] == NULL)
        level[depth] = malloc(n * sizeof(int));
    if (r - l == 1) {
        scanf("%d", &level[depth][l]);
        return;
    }
    int m = (l + r) / 2, i = l, j = m;
    build(depth + 1, l, m, n);
    build(depth + 1, m, r, n);
    for (int k = l; k < r; k++) {
        const int *down = level[depth + 1];
        level[depth][k] = j == r || (i < m && down[i] <= down[j]) ? down[i++] : down[j++];
    }
}

static int count(int depth, int l, int r, int from, int to, int x)
{
    if (to <= l || r <= from)
        return 0;
    if (from <= l && r <= to)
        return below(level[depth], l, r, x);
    int m = (l + r) / 2;
    return count(depth + 1, l, m, from, to, x) + count(depth + 1, m, r, from, to, x);
}

int main(void)
{
    int n, m, left, right;
    long all = 0;

    scanf("%d %d", &n, &m);
    build(0, 0, n, n);
    for (int i = 0; i < m; i++) {
        scanf("%d %d", &left, &right);
        all += count(0, 0, n, left, right + 1, (left * 7919L + right * 104729L) % 1000000);
    }
    printf("%ld\n", all);
    return 0;
}
