// time: k log n
// space: n
// line: for (int at or int left = or tree[at] = or strength[who] += or mix = (mix
// gen: items {n} {k}
// why: in each of k rounds the log n matches of one fighter on the way to the root are fought anew;
// why: k is n at least, so that reading and the first n matches are never the largest term
/* A knockout that finds the weakest of n fighters; that one trains, and so k times. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, k;
    long mix = 0;

    if (scanf("%d %d", &n, &k) != 2)
        return 1;
    int *strength = malloc(n * sizeof *strength), *tree = malloc(2 * n * sizeof *tree);
    for (int i = 0; i < n; i++) {
        scanf("%d", &strength[i]);
        strength[i] %= 100000;
        tree[n + i] = i;
    }
    for (int node = n - 1; node > 0; node--) {
        int a = tree[2 * node], b = tree[2 * node + 1];
        tree[node] = strength[a] <= strength[b] ? a : b;
    }
    for (int round = 0; round < k; round++) {
        int who = tree[1];
        strength[who] += 1 + (who * 37L + round) % 100;
        mix = (mix * 31 + who) % 1000003;
        for (int at = (n + who) / 2; at > 0; at /= 2) {
            int left = tree[2 * at], right = tree[2 * at + 1];
            tree[at] = strength[left] <= strength[right] ? left : right;
        }
    }
    printf("weakest is %d with %d, check %ld\n", tree[1], strength[tree[1]], mix);
    free(strength);
    free(tree);
    return 0;
}
