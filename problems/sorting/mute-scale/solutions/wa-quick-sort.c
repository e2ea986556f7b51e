/* Wrong: quicksort needs about 1.39 n log2 n weighings, which is over the limit. */
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

static void quick_sort(int *parcels, int count)
{
    int lighter = 0;

    if (count <= 1)
        return;
    parcels_swap(&parcels[count / 2], &parcels[count - 1]);
    for (int i = 0; i < count - 1; i++) {
        if (is_lighter(parcels[i], parcels[count - 1]))
            parcels_swap(&parcels[i], &parcels[lighter++]);
    }
    parcels_swap(&parcels[lighter], &parcels[count - 1]);
    quick_sort(parcels, lighter);
    quick_sort(parcels + lighter + 1, count - lighter - 1);
}

int main(void)
{
    int n, allowed, order[MAX_N];

    if (scanf("%d %d", &n, &allowed) != 2)
        return 1;
    for (int i = 0; i < n; i++)
        order[i] = i + 1;
    quick_sort(order, n);
    printf("!");
    for (int i = 0; i < n; i++)
        printf(" %d", order[i]);
    printf("\n");
    return 0;
}
