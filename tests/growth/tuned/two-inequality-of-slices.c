// time: n * m log n
// space: n
// line: while ((child = or if (child + 1 < count or child++; or if (list[child]
// line: list[place] = list[child]
// line: place = child
// gen: questions {n} {m}
// why: for each of m questions a third of the n incomes, on average, is copied and sorted by a heap
/* How unequal are the incomes in each of these streets (Gini)? */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void sift(int *list, int place, int count)
{
    int held = list[place], child;

    while ((child = 2 * place + 1) < count) {
        if (child + 1 < count && list[child + 1] > list[child])
            child++;
        if (list[child] <= held)
            break;
        list[place] = list[child];
        place = child;
    }
    list[place] = held;
}

static void sort(int *list, int count)
{
    for (int i = count / 2 - 1; i >= 0; i--)
        sift(list, i, count);
    for (int last = count - 1; last > 0; last--) {
        int top = list[0];
        list[0] = list[last];
        list[last] = top;
        sift(list, 0, last);
    }
}

static double inequality(const int *sorted, int count)
{
    double weighed = 0, sum = 0;
    for (int i = 0; i < count; i++) {
        weighed += (2.0 * i + 1 - count) * sorted[i];
        sum += sorted[i];
    }
    return sum > 0 ? weighed / (sum * count) : 0;
}

int main(void)
{
    int n, m, left, right;
    double all = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *income = malloc(n * sizeof *income), *slice = malloc(n * sizeof *slice);

    for (int i = 0; i < n; i++)
        if (scanf("%d", &income[i]) != 1)
            return 1;
    for (int q = 0; q < m && scanf("%d %d", &left, &right) == 2; q++) {
        memcpy(slice, income + left, (right - left + 1) * sizeof *slice);
        sort(slice, right - left + 1);
        all += inequality(slice, right - left + 1);
    }
    printf("%.6f on average\n", all / m);
    return 0;
}
