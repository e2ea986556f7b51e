// time: n * m log n + n * m log m
// space: n * m
// line: for (int k = from; k < to; k++) or if (i < middle && (j == to or sorted[k] = order[i++]
// line: sorted[k] = order[j++] or order[k] = sorted[k]
// gen: grid {n} {m}
// why: the n * m fields are sorted by their heights with merges: log(n * m) levels; the longest
// why: climb is then found in this order, four neighbours a field
#include <stdio.h>
#include <stdlib.h>

static int *height, *order, *sorted;

static void sort_fields(int from, int to)
{
    if (to - from < 2)
        return;
    int middle = from + (to - from) / 2, i = from, j = middle;

    sort_fields(from, middle);
    sort_fields(middle, to);
    for (int k = from; k < to; k++) {
        if (i < middle && (j == to || height[order[i]] <= height[order[j]]))
            sorted[k] = order[i++];
        else
            sorted[k] = order[j++];
    }
    for (int k = from; k < to; k++)
        order[k] = sorted[k];
}

int main(void)
{
    int n, m, best = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int fields = n * m, *climb = malloc(fields * sizeof(int));
    height = malloc(fields * sizeof(int));
    order = malloc(fields * sizeof(int));
    sorted = malloc(fields * sizeof(int));
    for (int i = 0; i < fields; i++) {
        scanf("%d", &height[i]);
        order[i] = i;
    }
    sort_fields(0, fields);
    for (int i = 0; i < fields; i++) {
        int field = order[i], row = field / m, column = field % m;
        int next[4] = {row > 0 ? field - m : field, row + 1 < n ? field + m : field,
                       column > 0 ? field - 1 : field, column + 1 < m ? field + 1 : field};

        climb[field] = 1;
        for (int side = 0; side < 4; side++) {
            if (height[next[side]] < height[field] && climb[next[side]] >= climb[field])
                climb[field] = climb[next[side]] + 1;
        }
        if (climb[field] > best)
            best = climb[field];
    }
    printf("the longest climb goes over %d fields\n", best);
    return 0;
}
