// time: n + q sqrt n
// space: n
// line: while (jump[a] != jump[b]) or a = jump[a] or b = jump[b] or int x = a / block
// line: while (a != b) or a = parent[a] or b = parent[b]
// gen: questions {n} {q}
// why: the tree is about n / 2 deep; a question leaps over sqrt n blocks and then walks inside one
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static int *parent, *jump, block;

static int meet(int a, int b)
{
    while (jump[a] != jump[b]) {
        int x = a / block, y = b / block;
        if (x >= y)
            a = jump[a];
        if (y >= x)
            b = jump[b];
    }
    while (a != b) {
        if (a > b)
            a = parent[a];
        else
            b = parent[b];
    }
    return a;
}

int main(void)
{
    int n, q;
    long sum = 0;

    if (scanf("%d %d", &n, &q) != 2)
        return 1;
    parent = malloc(n * sizeof *parent);
    jump = malloc(n * sizeof *jump);
    block = (int)sqrt(n) + 1;
    for (int i = 0; i < n; i++) {
        int value;
        scanf("%d", &value);
        /* one of the three before it */
        parent[i] = i - 1 - value % (i < 3 ? (i ? i : 1) : 3);
        if (parent[i] < 0 || parent[i] / block != i / block)
            jump[i] = parent[i];
        else
            jump[i] = jump[parent[i]];
    }
    for (int i = 0; i < q; i++) {
        int left, right;
        scanf("%d %d", &left, &right);
        sum += meet(left, right);
    }
    printf("%ld\n", sum);
    free(parent);
    free(jump);
    return 0;
}
