// time: n
// space: n
// line: -
// gen: numbers {n}
// why: each number is moved from one stack to the other once
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, in = 0, out = 0;
    long mix = 0;
    scanf("%d", &n);
    int *first = malloc(n * sizeof *first), *second = malloc(n * sizeof *second);
    for (int i = 0; i < n; i++) {
        scanf("%d", &first[in++]);
        if (i % 3 != 2)
            continue;
        if (out == 0)
            while (in > 0)
                second[out++] = first[--in];
        mix = (mix * 31 + second[--out]) % 1000003;
    }
    printf("%ld\n", mix);
}
