// time: n^2 log n
// space: n
// line: while (low < high) or int middle = or if (a[middle] < wanted) or low = middle
// line: high = middle
// gen: rising {n}
// why: for each of the n^2 / 2 pairs a binary search of log n steps that finds nothing
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    long found = 0, steps = 0;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        a[i] = 2 * a[i] + 1;
    }
    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            int wanted = a[i] + a[j], low = 0, high = n;
            while (low < high) {
                int middle = (low + high) / 2;
                if (a[middle] < wanted)
                    low = middle + 1;
                else
                    high = middle;
                steps++;
            }
            found += low < n && a[low] == wanted;
        }
    }
    printf("%ld %ld\n", found, steps);
}
