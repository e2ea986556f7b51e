// time: n^2
// space: n
// line: for (int j = 0; j <= b->size or sum[i + j] = or long way = or for (int i = 1; i <= a->size
// gen: parents {n}
// why: tables of a and b sizes are joined in a * b steps; every two vertices meet in one such
// why: step, where their branches join: n^2 / 2; tables are freed, all that live have 2 n entries
/* How many connected pieces of a tree have half of its vertices? How many are there at all? */
#include <stdio.h>
#include <stdlib.h>

#define MODULUS 1000003

/* Pieces with this vertex at the top, by the number of vertices; ways[0] is 1: none. */
struct branch {
    int size, *ways;
};

static void join(struct branch *a, struct branch *b)
{
    int *sum = calloc(a->size + b->size + 1, sizeof *sum);

    sum[0] = 1;
    for (int i = 1; i <= a->size; i++) {
        long way = a->ways[i];
        for (int j = 0; j <= b->size; j++)
            sum[i + j] = (sum[i + j] + way * b->ways[j]) % MODULUS;
    }
    a->size += b->size;
    free(a->ways);
    free(b->ways);
    a->ways = sum;
}

int main(void)
{
    int n;
    long all = 0, half = 0;

    scanf("%d", &n);
    int *parent = calloc(n, sizeof *parent);
    struct branch *branches = malloc(n * sizeof *branches);
    for (int v = 0; v < n; v++) {
        if (v > 0)
            scanf("%d", &parent[v]);
        branches[v].size = 1;
        branches[v].ways = malloc(2 * sizeof(int));
        branches[v].ways[0] = branches[v].ways[1] = 1;
    }
    for (int v = n - 1; v >= 0; v--) {
        struct branch *b = &branches[v];
        for (int i = 1; i <= b->size; i++)
            all += b->ways[i];
        if (b->size >= (n + 1) / 2)
            half += b->ways[(n + 1) / 2];
        if (v > 0)
            join(&branches[parent[v]], b);
    }
    printf("%ld of half size, %ld in all, modulo %d\n", half % MODULUS, all % MODULUS, MODULUS);
    return 0;
}
