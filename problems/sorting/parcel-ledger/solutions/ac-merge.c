/*
 * Merge sort: halves are sorted and merged, ties go to the left half. O(n log n) time, O(n) space.
 */
#include <stdio.h>
#include <string.h>

#define PARCELS_MAX 200000

struct parcel {
    int weight;
    char label[13];
};

static struct parcel parcels[PARCELS_MAX], merged[PARCELS_MAX];

static void merge_sort(int begin, int end)
{
    int middle = begin + (end - begin) / 2;
    int left = begin, right = middle;

    if (end - begin < 2)
        return;
    merge_sort(begin, middle);
    merge_sort(middle, end);
    for (int i = begin; i < end; i++) {
        if (right == end || (left < middle && parcels[left].weight <= parcels[right].weight))
            merged[i] = parcels[left++];
        else
            merged[i] = parcels[right++];
    }
    memcpy(parcels + begin, merged + begin, (size_t)(end - begin) * sizeof *parcels);
}

int main(void)
{
    int count;

    if (scanf("%d", &count) != 1)
        return 1;
    for (int i = 0; i < count; i++) {
        if (scanf("%d %12s", &parcels[i].weight, parcels[i].label) != 2)
            return 1;
    }
    merge_sort(0, count);
    for (int i = 0; i < count; i++)
        printf("%d %s\n", parcels[i].weight, parcels[i].label);
    return 0;
}
