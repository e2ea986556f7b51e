// time: v * e or v^2 + v * e
// space: v + e
// line: for (int i = first[at] or int next = or if (!seen[next
// gen: graph {v} {e}
// why: for each crossing that is closed nearly the whole graph is walked again
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int v, e, important = 0;

    scanf("%d %d", &v, &e);
    int *a = malloc(e * sizeof *a), *b = malloc(e * sizeof *b);
    int *first = calloc(v + 2, sizeof *first), *to = malloc(2 * e * sizeof *to);
    for (int i = 0; i < e; i++) {
        scanf("%d %d %*d", &a[i], &b[i]);
        first[a[i] + 2]++;
        first[b[i] + 2]++;
    }
    for (int i = 2; i < v + 2; i++)
        first[i] += first[i - 1];
    for (int i = 0; i < e; i++) {
        to[first[a[i] + 1]++] = b[i];
        to[first[b[i] + 1]++] = a[i];
    }

    char *seen = malloc(v);
    int *stack = malloc(v * sizeof *stack);
    for (int closed = 0; closed < v; closed++) {
        int top = 0, reached = 1, start = closed == 0 ? v - 1 : 0;

        memset(seen, 0, v);
        seen[closed] = seen[start] = 1;
        stack[top++] = start;
        while (top > 0) {
            int at = stack[--top];
            for (int i = first[at]; i < first[at + 1]; i++) {
                int next = to[i];
                if (!seen[next]) {
                    seen[next] = 1;
                    stack[top++] = next;
                    reached++;
                }
            }
        }
        if (reached < v - 1)
            important++;
    }
    printf("%d of %d crossings must stay open\n", important, v);
    return 0;
}
