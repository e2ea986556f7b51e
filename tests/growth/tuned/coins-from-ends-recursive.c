// time: 2^n
// space: n
// line: static int lead or if (left == right) or int first = or int last = or return first > last
// line: return coin[left];
// gen: few {n} 100
// sizes: 3..22
// why: each call makes two for one coin less and nothing is remembered
#include <stdio.h>
#include <stdlib.h>

static int *coin;

/* Two take a coin from either end in turn: by how much does the first win? */
static int lead(int left, int right)
{
    if (left == right)
        return coin[left];
    int first = coin[left] - lead(left + 1, right);
    int last = coin[right] - lead(left, right - 1);

    return first > last ? first : last;
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    coin = malloc(n * sizeof *coin);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &coin[i]) != 1)
            return 1;
    }
    printf("%d\n", lead(0, n - 1));
    free(coin);
    return 0;
}
