// time: n
// space: n
// line: -
// gen: numbers {n}
// why: a random pivot leaves a constant share of the range on average: n + n/2 + n/4 ...
#include <stdio.h>
#include <stdlib.h>

static unsigned seed = 12345;

static int draw(int below)
{
    seed = seed * 1664525 + 1013904223;
    return (seed >> 8) % below;
}

static int select_rank(int *a, int left, int right, int rank)
{
    while (left < right) {
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
        if (rank <= j)
            right = j;
        else if (rank >= i)
            left = i;
        else
            break;
    }
    return a[rank];
}

int main(void)
{
    int n;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    printf("%d\n", select_rank(a, 0, n - 1, n / 2));
}
