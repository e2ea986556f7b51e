/*
 * Quicksort of (weight, arrival) with the last parcel as pivot: O(n^2) when the parcels are in
 * order already or all weigh the same, and a recursion as deep as the list is long.
 */
#include <stdio.h>

#define PARCELS_MAX 200000

struct parcel {
    int weight, arrival;
    char label[13];
};

static struct parcel parcels[PARCELS_MAX];

static int is_before(const struct parcel *a, const struct parcel *b)
{
    return a->weight != b->weight ? a->weight < b->weight : a->arrival < b->arrival;
}

static void swap(int a, int b)
{
    struct parcel kept = parcels[a];

    parcels[a] = parcels[b];
    parcels[b] = kept;
}

static void quick_sort(int first, int last)
{
    int border = first;

    if (first >= last)
        return;
    for (int i = first; i < last; i++) {
        if (is_before(&parcels[i], &parcels[last]))
            swap(i, border++);
    }
    swap(border, last);
    quick_sort(first, border - 1);
    quick_sort(border + 1, last);
}

int main(void)
{
    int count;

    if (scanf("%d", &count) != 1)
        return 1;
    for (int i = 0; i < count; i++) {
        if (scanf("%d %12s", &parcels[i].weight, parcels[i].label) != 2)
            return 1;
        parcels[i].arrival = i;
    }
    quick_sort(0, count - 1);
    for (int i = 0; i < count; i++)
        printf("%d %s\n", parcels[i].weight, parcels[i].label);
    return 0;
}
