// time: n + q log n
// space: n
// line: for (int i = right + 1; or for (int i = left; or for (int i = left + 1; or sum += tree[i];
// line: sum -= tree[i]; or tree[i] += gain;
// gen: questions {n} {q}
// why: the Fenwick tree is made in n steps; each question walks three times over log n places
#include <stdio.h>
#include <stdlib.h>

/* Asks for the sum from left to right, then pays a part of it in at left. */
int main(void)
{
    int n, q, left, right;
    long mix = 0;

    if (scanf("%d %d", &n, &q) != 2)
        return 1;
    long *tree = calloc(n + 1, sizeof *tree);
    for (int at = 1; at <= n; at++) {
        long number;

        if (scanf("%ld", &number) != 1)
            return 1;
        tree[at] += number;
        if (at + (at & -at) <= n)
            tree[at + (at & -at)] += tree[at];
    }
    while (q-- > 0) {
        long sum = 0;

        if (scanf("%d %d", &left, &right) != 2)
            return 1;
        for (int i = right + 1; i > 0; i -= i & -i)
            sum += tree[i];
        for (int i = left; i > 0; i -= i & -i)
            sum -= tree[i];
        long gain = sum % 1000;
        for (int i = left + 1; i <= n; i += i & -i)
            tree[i] += gain;
        mix = (mix * 31 + sum) % 1000003;
    }
    printf("%ld\n", mix);
    free(tree);
    return 0;
}
