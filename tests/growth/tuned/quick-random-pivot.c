// time: n log n
// space: n
// line: while (a[i] < pivot) or while (a[j] > pivot) or i++; or j--;
// gen: rising {n}
// why: a random pivot makes sorted input an average case: about 1.39 n log2 n comparisons
#include <stdio.h>
#include <stdlib.h>

static unsigned seed = 12345;

static int draw(int below)
{
    seed = seed * 1664525 + 1013904223;
    return (seed >> 8) % below;
}

static void sort(int *a, int left, int right)
{
    if (left >= right)
        return;
    int pivot = a[left + draw(right - left + 1)], i = left, j = right;
    while (i <= j) {
        while (a[i] < pivot)
            i++;
        while (a[j] > pivot)
            j--;
        if (i <= j) {
            int t = a[i];
            a[i++] = a[j];
            a[j--] = t;
        }
    }
    sort(a, left, j);
    sort(a, i, right);
}

int main(void)
{
    int n;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    sort(a, 0, n - 1);
    printf("%d %d\n", a[0], a[n / 2]);
}
