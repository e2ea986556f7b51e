/* Halving the paths is enough by itself: O(log n) a line at worst, O(n + q) in all on average. */
#include <stdio.h>

#define GUESTS_MAX 500000

static int parent[GUESTS_MAX + 1];
static int size[GUESTS_MAX + 1];

static int find(int guest)
{
    while (parent[guest] != guest) {
        parent[guest] = parent[parent[guest]];
        guest = parent[guest];
    }
    return guest;
}

static void join(int a, int b)
{
    a = find(a);
    b = find(b);
    if (a == b)
        return;
    parent[a] = b;
    size[b] += size[a];
}

int main(void)
{
    int guests, lines;

    if (scanf("%d %d", &guests, &lines) != 2)
        return 1;
    for (int guest = 1; guest <= guests; guest++) {
        parent[guest] = guest;
        size[guest] = 1;
    }
    for (int i = 0; i < lines; i++) {
        char kind;
        int a, b;

        if (scanf(" %c %d %d", &kind, &a, &b) != 3)
            return 1;
        if (kind == '+')
            join(a, b);
        else if (find(a) == find(b))
            printf("YES %d\n", size[find(a)]);
        else
            puts("NO");
    }
    return 0;
}
