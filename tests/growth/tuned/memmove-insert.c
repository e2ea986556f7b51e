// time: n^2
// space: n
// line: memmove(
// gen: falling {n}
// why: each number is the smallest so far: the library moves all those before it
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n, size = 0;
    long mix = 0;
    scanf("%d", &n);
    int *sorted = malloc(n * sizeof *sorted);
    for (int i = 0; i < n; i++) {
        int x, low = 0, high = size;
        scanf("%d", &x);
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted[middle] < x)
                low = middle + 1;
            else
                high = middle;
        }
        memmove(sorted + low + 1, sorted + low, (size - low) * sizeof *sorted);
        sorted[low] = x;
        size++;
    }
    for (int i = 0; i < n; i++)
        mix = (mix * 31 + sorted[i]) % 1000003;
    printf("%ld\n", mix);
}
