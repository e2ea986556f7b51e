// time: n + q
// space: n
// line: -
// gen: questions {n} {q}
// why: numbers in preorder and sizes of the branches answer each question in one comparison
#include <stdio.h>
#include <stdlib.h>

/* The boss of worker i is any before it. Is one the boss of the other, at any distance? */
int main(void)
{
    int n, q, one, other, yes = 0;
    long mix = 0;

    if (scanf("%d %d", &n, &q) != 2)
        return 1;
    int *boss = malloc(n * sizeof *boss), *size = malloc(n * sizeof *size);
    int *number = malloc(n * sizeof *number), *next = malloc(n * sizeof *next);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &boss[i]) != 1)
            return 1;
        boss[i] = i == 0 ? -1 : boss[i] % i;
        size[i] = 1;
    }
    for (int i = n - 1; i > 0; i--)
        size[boss[i]] += size[i];
    number[0] = 0;
    next[0] = 1;
    for (int i = 1; i < n; i++) {
        number[i] = next[boss[i]];
        next[boss[i]] += size[i];
        next[i] = number[i] + 1;
    }
    for (int i = 0; i < q; i++) {
        if (scanf("%d %d", &one, &other) != 2)
            return 1;
        int below = number[other] - number[one];
        yes += below >= 0 && below < size[one];
        mix = (mix * 3 + below + n) % 1000003;
    }
    printf("%d times, %ld\n", yes, mix);
    free(boss);
    free(size);
    free(number);
    free(next);
    return 0;
}
