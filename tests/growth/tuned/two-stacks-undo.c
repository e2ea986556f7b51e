// time: n
// space: n
// line: -
// gen: numbers {n}
// why: one stack is poured into the other only when it is empty
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n, x, in = 0, out = 0;
    unsigned mix = 0;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a), *b = malloc(n * sizeof *b);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        a[in++] = x;
        if (i % 3 != 2)
            continue;
        if (out == 0)
            while (in > 0)
                b[out++] = a[--in];
        mix = mix * 31 + (unsigned)b[--out];
    }
    printf("%u\n", mix);
}
