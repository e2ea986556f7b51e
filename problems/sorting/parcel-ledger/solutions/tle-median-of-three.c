/*
 * Quicksort of (weight, arrival) with the median of first, middle and last as pivot: fast on every
 * list one thinks of, O(n^2) on one that was made for it.
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

static struct parcel median_of(struct parcel a, struct parcel b, struct parcel c)
{
    if (is_before(&b, &a)) {
        struct parcel kept = a;

        a = b;
        b = kept;
    }
    if (is_before(&b, &c))
        return b;
    return is_before(&a, &c) ? c : a;
}

/* Sorts parcels[begin] up to, but not including, parcels[end]. */
static void quick_sort(int begin, int end)
{
    while (end - begin > 1) {
        int left = begin, right = end;
        struct parcel pivot =
            median_of(parcels[begin], parcels[begin + (end - begin) / 2], parcels[end - 1]);

        for (;; left++) {
            while (is_before(&parcels[left], &pivot))
                left++;
            do
                right--;
            while (is_before(&pivot, &parcels[right]));
            if (left >= right)
                break;
            swap(left, right);
        }
        if (left - begin < end - left) {
            quick_sort(begin, left);
            begin = left;
        } else {
            quick_sort(left, end);
            end = left;
        }
    }
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
    quick_sort(0, count);
    for (int i = 0; i < count; i++)
        printf("%d %s\n", parcels[i].weight, parcels[i].label);
    return 0;
}
