/*
 * Insert each parcel into the sorted ones by halving: about log2 i weighings for the i-th. O(n log
 * n) weighings.
 */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { MAX_N = 1000 };

static bool is_lighter(int a, int b)
{
    char answer[2];

    printf("? %d %d\n", a, b);
    fflush(stdout);
    return scanf("%1s", answer) == 1 && answer[0] == '<';
}

int main(void)
{
    int n, allowed, order[MAX_N];

    if (scanf("%d %d", &n, &allowed) != 2)
        return 1;
    for (int parcel = 1; parcel <= n; parcel++) {
        int low = 0, high = parcel - 1; /* its place is in low..high */
        while (low < high) {
            const int middle = (low + high) / 2;
            if (is_lighter(parcel, order[middle]))
                high = middle;
            else
                low = middle + 1;
        }
        memmove(&order[low + 1], &order[low], (size_t)(parcel - 1 - low) * sizeof *order);
        order[low] = parcel;
    }
    printf("!");
    for (int i = 0; i < n; i++)
        printf(" %d", order[i]);
    printf("\n");
    return 0;
}
