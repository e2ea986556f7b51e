// time: n log n + q
// space: n
// line: while (2 * at + 1 < size) or int child = 2 * at or if (child + 1 < size or child++;
// line: while (q-- > 0) or scanf("%d %d", &left, &right) or long sum = or all = (all
// line: if (sum > most
// line: if (points[child] or points[at] = points[child] or at = child
// gen: questions {n} {q}
// why: the n results are sorted once by a heap; then the sum of the places from l to r is a
// why: difference of two sums, in constant time for each of q questions
#include <stdio.h>
#include <stdlib.h>

static long *points;

static void sink(int at, int size)
{
    long moved = points[at];

    while (2 * at + 1 < size) {
        int child = 2 * at + 1;

        if (child + 1 < size && points[child + 1] < points[child])
            child++;
        if (points[child] >= moved)
            break;
        points[at] = points[child];
        at = child;
    }
    points[at] = moved;
}

int main(void)
{
    int n, q, left, right;
    long all = 0, most = 0;

    if (scanf("%d %d", &n, &q) != 2)
        return 1;
    points = malloc(n * sizeof *points);
    for (int i = 0; i < n; i++)
        scanf("%ld", &points[i]);
    for (int i = n / 2 - 1; i >= 0; i--)
        sink(i, n);
    for (int last = n - 1; last > 0; last--) {
        long least = points[0];

        points[0] = points[last];
        points[last] = least;
        sink(0, last);
    }
    for (int i = 1; i < n; i++)
        points[i] += points[i - 1];
    while (q-- > 0) {
        scanf("%d %d", &left, &right);
        long sum = points[right] - (left > 0 ? points[left - 1] : 0);
        all = (all + sum) % 1000000007;
        if (sum > most)
            most = sum;
    }
    printf("%ld %ld\n", all, most);
    free(points);
    return 0;
}
