// time: n log n
// space: n
// line: for (int step = top; or if (at + step <= n or at += step; or left -= tree[at];
// line: for (int i = at + 1; or tree[i]--;
// gen: size {n}
// why: each of the n steps goes down a Fenwick tree and updates it, log n places each
#include <stdio.h>
#include <stdlib.h>

/* The order in which n children in a circle leave when every third is counted out. */
int main(void)
{
    int n, top = 1, place = 0;
    long mix = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *tree = malloc((n + 1) * sizeof *tree);
    for (int i = 1; i <= n; i++)
        tree[i] = i & -i;
    while (2 * top <= n)
        top *= 2;
    for (int children = n; children > 0; children--) {
        place = (place + 2) % children;
        int at = 0, left = place;

        for (int step = top; step > 0; step /= 2) {
            if (at + step <= n && tree[at + step] <= left) {
                at += step;
                left -= tree[at];
            }
        }
        mix = (mix * 31 + at) % 1000003;
        for (int i = at + 1; i <= n; i += i & -i)
            tree[i]--;
    }
    printf("%ld\n", mix);
    free(tree);
    return 0;
}
