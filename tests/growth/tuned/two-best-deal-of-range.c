// time: n^2 + q
// space: n^2
// line: for (int r = l + 1 or if (price[r] < low) or low = price[r] or if (price[r] - low or deal =
// line: best[(size_t)l * n + r] = deal
// gen: questions {n} {q}
// why: the best deal of each of n^2 / 2 ranges is put into a table, then each question is one look
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, q;
    long sum = 0;

    scanf("%d %d", &n, &q);
    int *price = malloc(n * sizeof *price);
    for (int i = 0; i < n; i++)
        scanf("%d", &price[i]);

    /* best[l * n + r]: bought on day l or later, sold on day r or sooner */
    int *best = malloc((size_t)n * n * sizeof *best);
    for (int l = 0; l < n; l++) {
        int low = price[l], deal = 0;

        best[(size_t)l * n + l] = 0;
        for (int r = l + 1; r < n; r++) {
            if (price[r] < low)
                low = price[r];
            if (price[r] - low > deal)
                deal = price[r] - low;
            best[(size_t)l * n + r] = deal;
        }
    }

    while (q-- > 0) {
        int l, r;

        scanf("%d %d", &l, &r);
        sum += best[(size_t)l * n + r];
    }
    printf("%ld\n", sum);
    free(best);
    free(price);
    return 0;
}
