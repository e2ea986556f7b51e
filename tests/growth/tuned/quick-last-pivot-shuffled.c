// time: n log n
// space: n
// line: if (a[j] < or for (int j = or int t or a[i] = or a[j] =
// gen: permutation {n}
// why: on shuffled numbers the last is a random pivot; the pair of quick-last-pivot-sorted.c
#include <stdio.h>
#include <stdlib.h>

static void sort(int *a, int left, int right)
{
    if (left >= right)
        return;
    int i = left;
    for (int j = left; j < right; j++) {
        if (a[j] < a[right]) {
            int t = a[i];
            a[i] = a[j];
            a[j] = t;
            i++;
        }
    }
    int t = a[i];
    a[i] = a[right];
    a[right] = t;
    sort(a, left, i - 1);
    sort(a, i + 1, right);
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
