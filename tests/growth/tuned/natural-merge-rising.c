// time: n
// space: n
// line: -
// gen: rising {n}
// why: the input is one run, which the first look finds
#include <stdio.h>
#include <stdlib.h>

static int run_end(const long *a, int n, int from)
{
    int end = from + 1;

    while (end < n && a[end - 1] <= a[end])
        end++;
    return end < n ? end : n;
}

static void merge(const long *a, long *out, int start, int mid, int end)
{
    int i = start, j = mid, k = start;

    while (i < mid || j < end) {
        if (j == end || (i < mid && a[i] <= a[j]))
            out[k++] = a[i++];
        else
            out[k++] = a[j++];
    }
}

int main(void)
{
    int n, passes = 0;

    scanf("%d", &n);
    long *a = malloc(n * sizeof(long)), *b = malloc(n * sizeof(long)), *t;
    for (int i = 0; i < n; i++)
        scanf("%ld", a + i);
    while (run_end(a, n, 0) < n) {
        for (int start = 0; start < n;) {
            int mid = run_end(a, n, start);
            int end = mid < n ? run_end(a, n, mid) : n;

            merge(a, b, start, mid, end);
            start = end;
        }
        t = a;
        a = b;
        b = t;
        passes++;
    }
    printf("%ld %ld %ld after %d passes\n", a[0], a[n / 2], a[n - 1], passes);
    return 0;
}
