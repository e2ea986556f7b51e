// time: n + q log n
// space: n
// line: while (low < high) or int middle = or if (upto[middle] > or high = middle
// line: low = middle + 1
// gen: lists {n} {q}
// why: the n tickets are added up once; each of the q draws looks by halves for the one it falls on
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, q, tickets, draw, luckiest = 0;

    if (scanf("%d %d", &n, &q) != 2)
        return 1;
    long *upto = malloc(n * sizeof *upto), sum = 0;
    int *won = calloc(n, sizeof *won);
    for (int i = 0; i < n; i++) {
        scanf("%d", &tickets);
        sum += tickets + 1;
        upto[i] = sum;
    }
    for (int i = 0; i < q; i++) {
        scanf("%d", &draw);
        long ticket = (long)(draw / 1e9 * sum);
        int low = 0, high = n - 1;

        while (low < high) {
            int middle = low + (high - low) / 2;

            if (upto[middle] > ticket)
                high = middle;
            else
                low = middle + 1;
        }
        if (++won[low] > won[luckiest])
            luckiest = low;
    }
    printf("number %d won %d times\n", luckiest, won[luckiest]);
    free(upto);
    free(won);
    return 0;
}
