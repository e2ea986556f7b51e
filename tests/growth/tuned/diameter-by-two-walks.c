// time: n
// space: n
// line: -
// gen: parents {n}
// why: two breadth-first walks over the n - 1 edges of a tree
#include <stdio.h>
#include <stdlib.h>

struct arc {
    int to;
    struct arc *next;
};

static struct arc *store, **of;
static int used;

static void join(int a, int b)
{
    struct arc *arc = &store[used++];
    arc->to = b;
    arc->next = of[a];
    of[a] = arc;
}

static int furthest(int start, int n, int *queue, int *far)
{
    int head = 0, tail = 0;

    for (int i = 0; i < n; i++)
        far[i] = -1;
    far[start] = 0;
    queue[tail++] = start;
    while (head < tail) {
        int at = queue[head++];
        for (struct arc *arc = of[at]; arc; arc = arc->next) {
            if (far[arc->to] < 0) {
                far[arc->to] = far[at] + 1;
                queue[tail++] = arc->to;
            }
        }
    }
    return queue[tail - 1];
}

int main(void)
{
    int n, parent;

    scanf("%d", &n);
    of = calloc(n, sizeof *of);
    store = malloc(2 * (size_t)n * sizeof *store);
    int *queue = malloc(n * sizeof *queue), *far = malloc(n * sizeof *far);
    for (int i = 1; i < n; i++) {
        scanf("%d", &parent);
        join(parent, i);
        join(i, parent);
    }
    int one_end = furthest(0, n, queue, far);
    int other_end = furthest(one_end, n, queue, far);
    printf("%d edges from %d to %d\n", far[other_end], one_end, other_end);
    return 0;
}
