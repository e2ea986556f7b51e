// time: n^2 log n
// space: n
// line: while (low or middle or if (a[ or low = or high =
// gen: rising {n}
// why: looks for the third of each pair by halves
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n;
    long count = 0;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            int low = 0, high = n, want = a[i] ^ a[j];
            while (low < high) {
                int middle = (low + high) / 2;
                if (a[middle] < want)
                    low = middle + 1;
                else
                    high = middle;
            }
            count += low;
        }
    }
    printf("%ld\n", count);
}
