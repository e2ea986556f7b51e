// time: n!
// space: n
// line: int length = abs( or for (int i = 0; i < m or if (length > longest) or place[order[i]] = i
// gen: graph {n}
// sizes: 3..9
// why: all orders of the vertices are made by swaps, and all 2 n edges measured in each
#include <stdio.h>
#include <stdlib.h>

static int n, m, best;
static int *from, *to, *order, *place;
static long ties;

static void swap(int *a, int *b)
{
    int t = *a;
    *a = *b;
    *b = t;
}

static int stretch(void)
{
    int longest = 0;

    for (int i = 0; i < n; i++)
        place[order[i]] = i;
    for (int i = 0; i < m; i++) {
        int length = abs(place[from[i]] - place[to[i]]);
        if (length > longest)
            longest = length;
    }
    return longest;
}

static void arrange(int at)
{
    if (at == n) {
        int s = stretch();
        if (s < best) {
            best = s;
            ties = 0;
        }
        if (s == best)
            ties++;
        return;
    }
    for (int i = at; i < n; i++) {
        swap(&order[at], &order[i]);
        arrange(at + 1);
        swap(&order[at], &order[i]);
    }
}

int main(void)
{
    scanf("%d %d", &n, &m);
    from = malloc(m * sizeof(int));
    to = malloc(m * sizeof(int));
    order = malloc(n * sizeof(int));
    place = malloc(n * sizeof(int));
    for (int edge = 0; edge < m; edge++)
        scanf("%d %d %*d", &from[edge], &to[edge]);
    for (int i = 0; i < n; i++)
        order[i] = i;
    best = n;
    arrange(0);
    printf("%d in %ld orders\n", best, ties);
    return 0;
}
