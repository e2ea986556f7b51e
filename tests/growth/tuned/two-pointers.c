// time: n
// space: n
// line: -
// gen: rising {n}
// why: each step moves one of the two ends
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, pairs = 0;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (int low = 0, high = n - 1; low < high;) {
        pairs += a[low] + a[high] == n;
        if (a[low] + a[high] < n)
            low++;
        else
            high--;
    }
    printf("%d\n", pairs);
}
