/* Too slow: goes through all quarrels for each stall that it paints. O(n m). */
#include <stdio.h>

#define STALLS_MAX 200000
#define QUARRELS_MAX 400000

struct quarrel {
    int with, next; /* next quarrel of the same stall, or 0 */
};

static struct quarrel quarrels[2 * QUARRELS_MAX + 1];
static int first_quarrel[STALLS_MAX + 1];
static int depth[STALLS_MAX + 1]; /* from 1; 0: not painted yet. Its parity is the colour. */
static int parent[STALLS_MAX + 1];
static int quarrel_count;
static int queue[STALLS_MAX];
static int left_side[STALLS_MAX], right_side[STALLS_MAX];

static void print_ring(int u, int v)
{
    int left = 0, right = 0;

    /* Both are equally deep: waves differ by one at most, and the colours are the same. */
    while (u != v) {
        left_side[left++] = u;
        right_side[right++] = v;
        u = parent[u];
        v = parent[v];
    }
    printf("ODD\n%d\n%d", left + right + 1, u);
    while (left > 0)
        printf(" %d", left_side[--left]);
    for (int i = 0; i < right; i++)
        printf(" %d", right_side[i]);
    printf("\n");
}

/* Paints what hangs together with start; 1 if a ring was found and printed. */
static int paint(int start)
{
    int count = 0;

    depth[start] = 1;
    queue[count++] = start;
    for (int done = 0; done < count; done++) {
        int stall = queue[done];

        for (int i = 1; i <= 2 * quarrel_count; i++) {
            int other = quarrels[i].with;

            if (quarrels[(i - 1 ^ 1) + 1].with != stall)
                continue;
            if (depth[other] == 0) {
                depth[other] = depth[stall] + 1;
                parent[other] = stall;
                queue[count++] = other;
            } else if (depth[other] % 2 == depth[stall] % 2) {
                print_ring(stall, other);
                return 1;
            }
        }
    }
    return 0;
}

int main(void)
{
    int stalls, count;

    if (scanf("%d %d", &stalls, &count) != 2)
        return 1;
    quarrel_count = count;
    for (int i = 1; i <= count; i++) {
        int u, v;

        if (scanf("%d %d", &u, &v) != 2)
            return 1;
        quarrels[2 * i - 1] = (struct quarrel){v, first_quarrel[u]};
        first_quarrel[u] = 2 * i - 1;
        quarrels[2 * i] = (struct quarrel){u, first_quarrel[v]};
        first_quarrel[v] = 2 * i;
    }
    for (int stall = 1; stall <= stalls; stall++) {
        if (depth[stall] == 0 && paint(stall))
            return 0;
    }
    puts("PAINT");
    for (int stall = 1; stall <= stalls; stall++)
        printf("%c ", depth[stall] % 2 ? 'R' : 'B');
    printf("\n");
    return 0;
}
