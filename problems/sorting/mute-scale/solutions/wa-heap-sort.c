/* Wrong: heap sort weighs twice on every level, nearly 2 n log2 n in all. */
#include <stdbool.h>
#include <stdio.h>

enum { MAX_N = 1000 };

static bool is_lighter(int a, int b)
{
    char answer[2];

    printf("? %d %d\n", a, b);
    fflush(stdout);
    return scanf("%1s", answer) == 1 && answer[0] == '<';
}

static void parcels_swap(int *a, int *b)
{
    const int kept = *a;

    *a = *b;
    *b = kept;
}

static void sift_down(int *heap, int size, int place)
{
    for (;;) {
        int child = 2 * place + 1;
        if (child >= size)
            return;
        if (child + 1 < size && is_lighter(heap[child], heap[child + 1]))
            child++;
        if (!is_lighter(heap[place], heap[child]))
            return;
        parcels_swap(&heap[place], &heap[child]);
        place = child;
    }
}

int main(void)
{
    int n, allowed, order[MAX_N];

    if (scanf("%d %d", &n, &allowed) != 2)
        return 1;
    for (int i = 0; i < n; i++)
        order[i] = i + 1;
    for (int place = n / 2 - 1; place >= 0; place--)
        sift_down(order, n, place);
    for (int size = n - 1; size > 0; size--) {
        parcels_swap(&order[0], &order[size]);
        sift_down(order, size, 0);
    }
    printf("!");
    for (int i = 0; i < n; i++)
        printf(" %d", order[i]);
    printf("\n");
    return 0;
}
