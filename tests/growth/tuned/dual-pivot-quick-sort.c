// time: n log n
// space: n
// line: while (at <= high) or if (a[at] < p) or else if (a[at] > q) or swap(&a[at++], &a[low++])
// line: swap(&a[at], &a[high--]) or at++; or int t = *x or *x = *y or *y = t
// gen: permutation {n}
// why: in random order the two pivots cut each range into three parts of comparable size: on
// why: average about 1.9 n ln n comparisons; the stack is log n deep beside the n numbers
// Quick sort with two pivots, the first and the last number of each range.
#include <stdio.h>
#include <stdlib.h>

static void swap(int *x, int *y)
{
    int t = *x;
    *x = *y;
    *y = t;
}

static void sort(int *a, int first, int last)
{
    if (first >= last)
        return;
    if (a[first] > a[last])
        swap(&a[first], &a[last]);
    int p = a[first], q = a[last];
    int low = first + 1, high = last - 1, at = low;

    while (at <= high) {
        if (a[at] < p)
            swap(&a[at++], &a[low++]);
        else if (a[at] > q)
            swap(&a[at], &a[high--]);
        else
            at++;
    }
    swap(&a[first], &a[--low]);
    swap(&a[last], &a[++high]);
    sort(a, first, low - 1);
    sort(a, low + 1, high - 1);
    sort(a, high + 1, last);
}

/* The next number of the input, digit by digit. */
static int read_number(void)
{
    int c, value = 0;
    while ((c = getchar()) < '0' && c != EOF)
        ;
    for (; c >= '0'; c = getchar())
        value = value * 10 + (c - '0');
    return value;
}

int main(void)
{
    int n = read_number();
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        a[i] = read_number();
    sort(a, 0, n - 1);
    long mixed = 0;
    for (int i = 0; i < n; i++)
        mixed = (mixed * 31 + (long)a[i] * i) % 1000000007;
    printf("%d %d %ld\n", a[0], a[n - 1], mixed);
    free(a);
}
