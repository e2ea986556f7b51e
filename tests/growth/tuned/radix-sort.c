// time: n
// space: n
// line: -
// gen: numbers {n}
// why: four passes over all
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n;
    scanf("%d", &n);
    unsigned *a = malloc(n * sizeof *a), *b = malloc(n * sizeof *b);
    for (int i = 0; i < n; i++)
        scanf("%u", &a[i]);
    for (int shift = 0; shift < 32; shift += 8) {
        int start[257] = {0};
        for (int i = 0; i < n; i++)
            start[(a[i] >> shift & 255) + 1]++;
        for (int d = 0; d < 256; d++)
            start[d + 1] += start[d];
        for (int i = 0; i < n; i++)
            b[start[a[i] >> shift & 255]++] = a[i];
        unsigned *t = a;
        a = b;
        b = t;
    }
    printf("%u %u\n", a[0], a[n / 2]);
}
