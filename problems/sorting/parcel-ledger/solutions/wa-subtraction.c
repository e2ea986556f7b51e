/* Compares by subtraction: the difference of two far weights does not fit an int. */
#include <stdio.h>
#include <stdlib.h>

#define PARCELS_MAX 200000

struct parcel {
    int weight, arrival;
    char label[13];
};

static struct parcel parcels[PARCELS_MAX];

static int compare(const void *left, const void *right)
{
    const struct parcel *a = left, *b = right;

    /* By way of unsigned, so that the wrong result is the same everywhere. */
    if (a->weight != b->weight)
        return (int)((unsigned)a->weight - (unsigned)b->weight);
    return a->arrival - b->arrival;
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
    qsort(parcels, (size_t)count, sizeof *parcels, compare);
    for (int i = 0; i < count; i++)
        printf("%d %s\n", parcels[i].weight, parcels[i].label);
    return 0;
}
