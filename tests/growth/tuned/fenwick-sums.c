// time: n log n
// space: n
// line: i += i & -i or i -= i & -i or tree[i] or sum +=
// gen: permutation {n}
// why: one update and one question for each, log n steps
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n, x;
    long sum = 0;
    scanf("%d", &n);
    long *tree = calloc(n + 2, sizeof *tree);
    for (int k = 0; k < n; k++) {
        scanf("%d", &x);
        for (int i = x + 1; i <= n; i += i & -i)
            tree[i] += k;
        for (int i = n - x; i > 0; i -= i & -i)
            sum += tree[i];
    }
    printf("%ld\n", sum);
}
