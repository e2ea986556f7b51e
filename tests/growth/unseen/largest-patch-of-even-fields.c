// time: n^2
// space: n^2
// line: for (int i or scanf("%d", &x) or even[i] = or for (int start or if (even[start]
// line: while (height or int f = or for (int way or int row = or if (row >= or push(row
// line: static void push or if (even[f] or even[f] = 0 or stack[height++] or size++
// gen: matrix {n}
// why: each of n^2 fields is read, is put on the stack at most once, and looks at four neighbours
/* The largest patch of even numbers that hang together, by a stack of fields. */
#include <stdio.h>
#include <stdlib.h>

static int *stack, height;
static char *even;

static void push(int f)
{
    if (even[f]) {
        even[f] = 0;
        stack[height++] = f;
    }
}

int main(void)
{
    static const int down[] = {1, 0, -1, 0}, right[] = {0, 1, 0, -1};
    int n, largest = 0, patches = 0, x;

    if (scanf("%d", &n) != 1)
        return 1;
    int fields = n * n;
    stack = malloc((size_t)fields * sizeof *stack);
    even = malloc((size_t)fields);
    for (int i = 0; i < fields; i++) {
        if (scanf("%d", &x) != 1)
            return 1;
        even[i] = x % 2 == 0;
    }
    for (int start = 0; start < fields; start++) {
        if (even[start]) {
            int size = 0;

            push(start);
            while (height > 0) {
                int f = stack[--height];

                size++;
                for (int way = 0; way < 4; way++) {
                    int row = f / n + down[way], column = f % n + right[way];

                    if (row >= 0 && row < n && column >= 0 && column < n)
                        push(row * n + column);
                }
            }
            patches++;
            largest = size > largest ? size : largest;
        }
    }
    printf("%d patches, the largest has %d fields\n", patches, largest);
    free(stack);
    free(even);
    return 0;
}
