// time: n log n
// space: n
// line: for (int to or int best or for (int part or if (next[part] or if (best or best = part
// line: spare[to] = or next[best]++ or for (int i = low or a[i] = spare
// gen: numbers {n}
// why: log n levels to the base 3; each merges all numbers with three comparisons each
/* Merge sort in three parts instead of two; prints how often neighbours differ by an odd number. */
#include <stdio.h>
#include <stdlib.h>

static void sort(int *a, int *spare, int low, int high) {
    int third = (high - low + 2) / 3;

    if (high - low < 2)
        return;
    int next[3] = {low, low + third, low + 2 * third};
    int end[3] = {low + third, low + 2 * third, high};
    if (end[1] > high)
        next[2] = end[1] = high;
    for (int part = 0; part < 3; part++)
        sort(a, spare, next[part], end[part]);
    for (int to = low; to < high; to++) {
        int best = -1;

        for (int part = 0; part < 3; part++)
            if (next[part] < end[part])
                if (best < 0 || a[next[part]] < a[next[best]])
                    best = part;
        spare[to] = a[next[best]];
        next[best]++;
    }
    for (int i = low; i < high; i++)
        a[i] = spare[i];
}

static int read_number(void) {
    int c, x = 0;

    while ((c = getchar()) >= '0')
        x = x * 10 + c - '0';
    return x;
}

int main(void) {
    int n = read_number(), odd = 0;
    int *a = malloc(n * sizeof *a), *spare = malloc(n * sizeof *spare);
    for (int i = 0; i < n; i++)
        a[i] = read_number();
    sort(a, spare, 0, n);
    for (int i = 1; i < n; i++)
        odd += (a[i] - a[i - 1]) % 2;
    printf("%d odd steps from %d to %d\n", odd, a[0], a[n - 1]);
    free(a);
    free(spare);
    return 0;
}
