/* Insertion sort: right and stable, but every parcel walks past all heavier ones. O(n^2). */
#include <stdio.h>

#define PARCELS_MAX 200000

struct parcel {
    int weight;
    char label[13];
};

static struct parcel parcels[PARCELS_MAX];

int main(void)
{
    int count;

    if (scanf("%d", &count) != 1)
        return 1;
    for (int i = 0; i < count; i++) {
        struct parcel parcel;
        int place = i;

        if (scanf("%d %12s", &parcel.weight, parcel.label) != 2)
            return 1;
        for (; place > 0 && parcels[place - 1].weight > parcel.weight; place--)
            parcels[place] = parcels[place - 1];
        parcels[place] = parcel;
    }
    for (int i = 0; i < count; i++)
        printf("%d %s\n", parcels[i].weight, parcels[i].label);
    return 0;
}
