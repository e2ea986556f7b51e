/* Too slow: searches the valley from every hut. O(n^2). */
#include <stdio.h>

#define HUTS_MAX 300000

struct path {
    int to, length, next; /* next path of the same hut, or 0 */
};

static struct path paths[2 * HUTS_MAX];
static int first_path[HUTS_MAX + 1];
static int order[HUTS_MAX], parent[HUTS_MAX + 1], climb[HUTS_MAX + 1];
static int size[HUTS_MAX + 1]; /* huts below a path, with hut 1 on top */
static long long total[HUTS_MAX + 1];

int main(void)
{
    int huts, ordered = 0;

    if (scanf("%d", &huts) != 1)
        return 1;
    for (int i = 1; i < huts; i++) {
        int u, v, length;

        if (scanf("%d %d %d", &u, &v, &length) != 3)
            return 1;
        paths[2 * i] = (struct path){v, length, first_path[u]};
        first_path[u] = 2 * i;
        paths[2 * i + 1] = (struct path){u, length, first_path[v]};
        first_path[v] = 2 * i + 1;
    }
    for (int meeting = 1; meeting <= huts; meeting++) {
        ordered = 0;
        parent[meeting] = climb[meeting] = 0;
        order[ordered++] = meeting;
        for (int done = 0; done < ordered; done++) {
            int hut = order[done];

            for (int i = first_path[hut]; i; i = paths[i].next) {
                if (paths[i].to != parent[hut]) {
                    parent[paths[i].to] = hut;
                    climb[paths[i].to] = paths[i].length;
                    order[ordered++] = paths[i].to;
                }
            }
        }
        for (int done = huts - 1; done >= 0; done--) {
            int hut = order[done];

            size[hut] = 1;
            for (int i = first_path[hut]; i; i = paths[i].next) {
                if (paths[i].to != parent[hut])
                    size[hut] += size[paths[i].to];
            }
            total[meeting] += (long long)size[hut] * climb[hut];
        }
    }
    for (int hut = 1; hut <= huts; hut++)
        printf("%lld ", total[hut]);
    printf("\n");
    return 0;
}
