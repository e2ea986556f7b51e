// time: n^2 log n
// space: n^2
// line: qsort( or const struct cell *a = left or return b->height - a->height
// line: return a->place - b->place or if (a->height != b->height)
// gen: matrix {n}
// why: the n * n cells are sorted by height, then each is joined with its dry neighbours
#include <stdio.h>
#include <stdlib.h>

struct cell {
    int height, place;
};

static int *leader;

static int higher_first(const void *left, const void *right)
{
    const struct cell *a = left, *b = right;
    if (a->height != b->height)
        return b->height - a->height;
    return a->place - b->place;
}

static int find(int x)
{
    while (leader[x] != x)
        x = leader[x] = leader[leader[x]];
    return x;
}

static int join(int a, int b)
{
    if (leader[b] < 0)
        return 0; /* still under water */
    a = find(a);
    b = find(b);
    if (a == b)
        return 0;
    leader[a] = b;
    return 1;
}

int main(void)
{
    int n, islands = 0, most = 0, when = 0;
    scanf("%d", &n);
    int cells = n * n;
    struct cell *field = malloc(cells * sizeof *field);
    leader = malloc(cells * sizeof *leader);
    for (int i = 0; i < cells; i++) {
        scanf("%d", &field[i].height);
        field[i].place = i;
        leader[i] = -1;
    }
    qsort(field, cells, sizeof *field, higher_first);
    for (int i = 0; i < cells; i++) {
        int at = field[i].place, row = at / n, column = at % n;
        leader[at] = at;
        islands++;
        if (row > 0)
            islands -= join(at, at - n);
        if (row + 1 < n)
            islands -= join(at, at + n);
        if (column > 0)
            islands -= join(at, at - 1);
        if (column + 1 < n)
            islands -= join(at, at + 1);
        if (islands > most) {
            most = islands;
            when = field[i].height;
        }
    }
    printf("%d islands at height %d, %d at last\n", most, when, islands);
    free(field);
    free(leader);
    return 0;
}
