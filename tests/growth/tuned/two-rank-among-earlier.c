// time: m log n or n + m log n
// space: n
// line: for (; i > 0 or for (i++; i <= n or sum += tree[i] or tree[i]++
// gen: keys {n} {m}
// why: for each of m keys about log n places of a tree over n values are read and raised
#include <stdio.h>
#include <stdlib.h>

static int below(const int *tree, int i)
{
    int sum = 0;

    for (; i > 0; i &= i - 1)
        sum += tree[i];
    return sum;
}

static void enter(int *tree, int n, int i)
{
    for (i++; i <= n; i += i & -i)
        tree[i]++;
}

int main(void)
{
    int n, m;
    long ranks = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *tree = calloc(n + 1, sizeof *tree);
    for (int k = 0; k < m; k++) {
        int key;

        scanf("%d", &key);
        ranks += below(tree, key);
        enter(tree, n, key);
    }
    printf("%ld\n", ranks);
    free(tree);
    return 0;
}
