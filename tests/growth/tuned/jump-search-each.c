// time: n sqrt n
// space: n
// line: while (end < n && price[end] < wanted) or end += step or for (int i = begin; i < end
// line: if (price[i] >= wanted) or begin = end
// gen: rising {n}
// why: each of n prices is looked for by jumps of root n, then inside one jump
#include <stdio.h>
#include <stdlib.h>

static int n, step = 1, *price;

static int place_of(int wanted)
{
    int begin = 0, end = step;

    while (end < n && price[end] < wanted) {
        begin = end;
        end += step;
    }
    for (int i = begin; i < end + 1 && i < n; i++) {
        if (price[i] >= wanted)
            return i;
    }
    return n;
}

int main(void)
{
    long mix = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    price = malloc(n * sizeof *price);
    for (int k = 0; k < n; k++) {
        if (scanf("%d", &price[k]) != 1)
            return 1;
        price[k] = 3 * price[k] + 1;
    }
    while (step * step < n)
        step++;
    for (int k = 0; k < n; k++)
        mix = (mix * 31 + place_of(3 * k)) % 1000003;
    printf("%ld\n", mix);
    free(price);
    return 0;
}
