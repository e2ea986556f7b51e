// time: n log^2 n
// space: n
// line: for (int i = 0; i + gap < n; i++) or if ((i & half) == rest && a[i]
// gen: numbers {n}
// why: Batcher's network: log n (log n + 1) / 2 passes over the n numbers whatever their order
#include <stdio.h>
#include <stdlib.h>

static void sort(int *a, int n)
{
    int top = 1;

    while (2 * top < n)
        top *= 2;
    for (int half = top; half > 0; half /= 2) {
        int rest = 0, gap = half, width = top;

        for (;;) {
            for (int i = 0; i + gap < n; i++) {
                if ((i & half) == rest && a[i] > a[i + gap]) {
                    int swap = a[i];
                    a[i] = a[i + gap];
                    a[i + gap] = swap;
                }
            }
            if (width == half)
                break;
            gap = width - half;
            width /= 2;
            rest = half;
        }
    }
}

int main(void)
{
    int n, falls = 0;
    long mix = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *a = malloc(n * sizeof *a);
    for (int k = 0; k < n; k++) {
        if (scanf("%d", &a[k]) != 1)
            return 1;
    }
    sort(a, n);
    for (int k = 0; k < n; k++) {
        falls += k > 0 && a[k] < a[k - 1];
        mix = (mix * 31 + a[k]) % 1000003;
    }
    printf("%d falls, %ld\n", falls, mix);
    free(a);
    return 0;
}
