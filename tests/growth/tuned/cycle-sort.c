// time: n^2
// space: n
// line: for (int i = start + 1; or if (a[i] < item) or place++; /* one
// gen: numbers {n}
// why: before each of the n writes the smaller ones among all that follow are counted
#include <stdio.h>
#include <stdlib.h>

static int place_of(const int *a, int n, int start, int item)
{
    int place = start;

    for (int i = start + 1; i < n; i++) {
        if (a[i] < item)
            place++; /* one more before it */
    }
    return place;
}

int main(void)
{
    int n, writes = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &a[i]) != 1)
            return 1;
    }
    for (int start = 0; start + 1 < n; start++) {
        int item = a[start], place = place_of(a, n, start, item);

        while (place != start) {
            while (a[place] == item)
                place++;
            int other = a[place];

            a[place] = item;
            item = other;
            writes++;
            place = place_of(a, n, start, item);
        }
        a[start] = item;
    }
    printf("%d writes, %d %d %d\n", writes, a[0], a[n / 2], a[n - 1]);
    free(a);
    return 0;
}
