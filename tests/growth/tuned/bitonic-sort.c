// time: n log^2 n
// space: n
// line: int partner = or if (partner > i or if ((a[i] > a[partner])
// line: for (int i = 0; i < size; i++)
// gen: numbers {n}
// why: log n stages of up to log n passes, each over all (padded) numbers
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, size = 1;
    scanf("%d", &n);
    while (size < n)
        size *= 2;
    int *a = malloc(size * sizeof *a);
    for (int i = 0; i < size; i++)
        a[i] = INT_MAX;
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (int stage = 2; stage <= size; stage *= 2) {
        for (int gap = stage / 2; gap > 0; gap /= 2) {
            for (int i = 0; i < size; i++) {
                int partner = i ^ gap;
                if (partner > i) {
                    if ((a[i] > a[partner]) == ((i & stage) == 0)) {
                        int t = a[i];
                        a[i] = a[partner];
                        a[partner] = t;
                    }
                }
            }
        }
    }
    printf("%d %d\n", a[0], a[n / 2]);
}
