// time: n^2
// space: n
// line: for (int left or sum = (sum
// gen: size {n}
// why: for every number of nodes each split into a left and a right tree is added
#include <stdio.h>
#include <stdlib.h>

#define MOD 1000000007L

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    long *trees = malloc((n + 1) * sizeof(long));
    trees[0] = 1;
    for (int nodes = 1; nodes <= n; nodes++) {
        long sum = 0;

        for (int left = 0; left < nodes; left++)
            sum = (sum + trees[left] * trees[nodes - 1 - left]) % MOD;
        trees[nodes] = sum;
    }
    printf("%d nodes make %ld search trees\n", n, trees[n]);
    free(trees);
    return 0;
}
