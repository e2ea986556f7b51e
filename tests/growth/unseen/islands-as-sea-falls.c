// time: n^2 log n
// space: n^2
// line: while (2 * place + 1 < size) or int child = 2 or if (child + 1 < size or child++
// line: if (height[order[child]] or order[place] = order or place = child
// gen: size {n}
// why: n^2 fields are sorted by a heap, log(n^2) steps each; joining them is nearly linear
/* The sea falls over an n x n map: field after field comes up, from the highest on. How many
 * islands are there at most? */
#include <stdio.h>
#include <stdlib.h>

static unsigned *height;
static int *order, *chief;

static void sift(int place, int size, int field)
{
    while (2 * place + 1 < size) {
        int child = 2 * place + 1;

        if (child + 1 < size && height[order[child + 1]] < height[order[child]])
            child++;
        if (height[order[child]] >= height[field])
            break;
        order[place] = order[child];
        place = child;
    }
    order[place] = field;
}

static int chief_of(int f)
{
    while (chief[f] != f)
        f = chief[f] = chief[chief[f]];
    return f;
}

static int joined(int f, int g)
{
    if (chief[g] < 0 || (f = chief_of(f)) == (g = chief_of(g)))
        return 0;
    chief[f] = g;
    return 1;
}

int main(void)
{
    int n, islands = 0, most = 0;
    unsigned seed = 3;

    if (scanf("%d", &n) != 1)
        return 1;
    int fields = n * n;
    height = malloc((size_t)fields * sizeof *height);
    order = malloc((size_t)fields * sizeof *order);
    chief = malloc((size_t)fields * sizeof *chief);
    for (int f = 0; f < fields; f++) {
        seed = seed * 1664525 + 1013904223;
        height[f] = seed ^ seed >> 16;
        order[f] = f;
        chief[f] = -1;
    }
    for (int place = fields / 2 - 1; place >= 0; place--)
        sift(place, fields, order[place]);
    for (int size = fields - 1; size > 0; size--) {
        int last = order[size];

        order[size] = order[0];
        sift(0, size, last);
    }
    for (int i = 0; i < fields; i++) {
        int f = order[i];

        chief[f] = f;
        islands += 1 - (f % n > 0 && joined(f, f - 1)) - (f % n < n - 1 && joined(f, f + 1))
            - (f >= n && joined(f, f - n)) - (f < fields - n && joined(f, f + n));
        most = islands > most ? islands : most;
    }
    printf("at most %d islands, %d at last\n", most, islands);
    return 0;
}
