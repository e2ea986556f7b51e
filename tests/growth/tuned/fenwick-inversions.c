// time: n log n
// space: n
// line: tree[i] or for (int i = x + 1 or inversions -= or i -= i & -i or i += i & -i
// gen: permutation {n}
// why: one query and one update of at most log n steps a number
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    long inversions = 0;
    scanf("%d", &n);
    int *tree = calloc(n + 1, sizeof *tree);
    for (int k = 0; k < n; k++) {
        int x;
        scanf("%d", &x);
        inversions += k;
        for (int i = x + 1; i > 0; i -= i & -i)
            inversions -= tree[i];
        for (int i = x + 1; i <= n; i += i & -i)
            tree[i]++;
    }
    printf("%ld\n", inversions);
}
