// time: n * k
// space: n
// line: if (row[j] > row[j + 1]) or for (int j = 0; j + 1 < n or row[j] = row[j + 1]
// line: row[j + 1] = keep
// gen: kept {n} {k}
// why: each of the k rounds compares all n neighbours, sorted or not
#include <stdio.h>
#include <stdlib.h>

/* One round of bubbling from left to right; how many were exchanged. */
static int bubble_round(int *row, int n)
{
    int moved = 0;

    for (int j = 0; j + 1 < n; j++) {
        if (row[j] > row[j + 1]) {
            int keep = row[j];

            row[j] = row[j + 1];
            row[j + 1] = keep;
            moved++;
        }
    }
    return moved;
}

int main(void)
{
    int n, k;
    long moved = 0, check = 0;

    scanf("%d %d", &n, &k);
    int *row = malloc(n * sizeof *row);
    for (int i = 0; i < n; i++) {
        long x;

        scanf("%ld", &x);
        row[i] = (int)((x * 7919 + 13) % 1000003);
    }
    for (int round = 0; round < k; round++)
        moved += bubble_round(row, n);
    for (int i = 0; i < n; i++)
        check = (check * 5 + row[i]) % 1000003;
    printf("%ld exchanges in %d rounds, then %d ... %d, check %ld\n",
           moved, k, row[0], row[n - 1], check);
    free(row);
    return 0;
}
