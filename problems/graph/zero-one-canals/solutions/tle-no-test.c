/* Never ends: goes on where the way is as good as the one known, round and round free canals. */
#include <stdio.h>

#define HARBOURS_MAX 500000
#define CANALS_MAX 1000000
#define QUEUE_SIZE (1 << 21) /* a ring: a power of two above the entries there can be at once */
#define NEVER (-1)

/* Entries 2i and 2i + 1 are the two directions of canal i, which has locks[i] locks. */
static int to[2 * CANALS_MAX + 2], next[2 * CANALS_MAX + 2];
static char locks[CANALS_MAX + 1];
static int first[HARBOURS_MAX + 1];
static int fewest[HARBOURS_MAX + 1];
static int queue[QUEUE_SIZE];
static unsigned front, back; /* entries front..back - 1, places taken modulo QUEUE_SIZE */

static void push_front(int harbour)
{
    queue[--front % QUEUE_SIZE] = harbour;
}

static void push_back(int harbour)
{
    queue[back++ % QUEUE_SIZE] = harbour;
}

static int pop_front(void)
{
    return queue[front++ % QUEUE_SIZE];
}

static void search(int start)
{
    fewest[start] = 0;
    push_back(start);
    while (front != back) {
        int harbour = pop_front();

        for (int i = first[harbour]; i; i = next[i]) {
            int total = fewest[harbour] + locks[i / 2];

            if (fewest[to[i]] != NEVER && fewest[to[i]] < total)
                continue;
            fewest[to[i]] = total;
            if (locks[i / 2])
                push_back(to[i]);
            else
                push_front(to[i]);
        }
    }
}

int main(void)
{
    int harbours, canals, start;

    if (scanf("%d %d %d", &harbours, &canals, &start) != 3)
        return 1;
    for (int i = 1; i <= canals; i++) {
        int u, v, w;

        if (scanf("%d %d %d", &u, &v, &w) != 3)
            return 1;
        locks[i] = (char)w;
        to[2 * i] = v;
        next[2 * i] = first[u];
        first[u] = 2 * i;
        to[2 * i + 1] = u;
        next[2 * i + 1] = first[v];
        first[v] = 2 * i + 1;
    }
    for (int harbour = 1; harbour <= harbours; harbour++)
        fewest[harbour] = NEVER;
    search(start);
    for (int harbour = 1; harbour <= harbours; harbour++)
        printf("%d ", fewest[harbour]);
    printf("\n");
    return 0;
}
