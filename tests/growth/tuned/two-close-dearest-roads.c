// time: e^2 or v * e + e^2
// space: v + e
// line: for (int i = start[place]; or int far = from[road[i]] or if (!closed[road[i]]
// gen: graph {v} {e}
// why: each of the e roads is closed for a try, and a search then looks at all 2 e ends of roads
#include <stdio.h>
#include <stdlib.h>

static int *from, *to, *price, *road, *start, *seen, *stack;
static char *closed;

static int dearest_first(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;

    return price[x] != price[y] ? (price[x] < price[y] ? 1 : -1) : (x > y) - (x < y);
}

static int reached_from(int begin, int mark)
{
    int size = 0, count = 0;

    seen[begin] = mark;
    stack[size++] = begin;
    while (size > 0) {
        int place = stack[--size];

        count++;
        for (int i = start[place]; i < start[place + 1]; i++) {
            int far = from[road[i]] + to[road[i]] - place;

            if (!closed[road[i]] && seen[far] != mark) {
                seen[far] = mark;
                stack[size++] = far;
            }
        }
    }
    return count;
}

int main(void)
{
    int v, e;
    long sum = 0;

    scanf("%d %d", &v, &e);
    from = malloc(e * sizeof(int));
    to = malloc(e * sizeof(int));
    price = malloc(e * sizeof(int));
    closed = calloc(e + 1, 1);
    start = calloc(v + 2, sizeof(int));
    seen = calloc(v, sizeof(int));
    stack = malloc(v * sizeof(int));
    road = malloc(2 * (size_t)e * sizeof(int));
    int *order = malloc(e * sizeof(int));
    for (int i = 0; i < e; i++) {
        scanf("%d %d %d", &from[i], &to[i], &price[i]);
        start[from[i] + 2]++;
        start[to[i] + 2]++;
        order[i] = i;
    }
    for (int i = 2; i <= v; i++)
        start[i] += start[i - 1];
    for (int i = 0; i < e; i++) {
        road[start[from[i] + 1]++] = i;
        road[start[to[i] + 1]++] = i;
    }
    qsort(order, e, sizeof(int), dearest_first);
    int all = reached_from(0, 1);
    for (int i = 0; i < e; i++) {
        closed[order[i]] = 1;
        if (reached_from(0, i + 2) < all) {
            closed[order[i]] = 0;
            sum += price[order[i]];
        }
    }
    printf("%d places stay joined for %ld\n", all, sum);
    return 0;
}
