// time: n * m
// space: m
// line: for (int column or int bit = or row ^= or columns[column] ^=
// gen: strings {n} {m}
// why: each of n words has m letters, each is read and turned into one bit for its row and column
/* Words are sent as a block of bits, each letter by its odd or even place in the alphabet. Which
 * rows and columns have an odd number of ones (for the checking bits)? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m, odd_rows = 0, odd_columns = 0;

    if (scanf("%d %d\n", &n, &m) != 2)
        return 1;
    int *columns = calloc((size_t)m, sizeof *columns);
    for (int word = 0; word < n; word++) {
        int row = 0;

        for (int column = 0; column < m; column++) {
            int bit = getchar() & 1;

            row ^= bit;
            columns[column] ^= bit;
        }
        if (getchar() != '\n')
            return 1;
        odd_rows += row;
    }
    for (int k = 0; k < m; k++)
        odd_columns += columns[k];
    printf("%d odd rows, %d odd columns, corner %d\n", odd_rows, odd_columns, odd_rows % 2);
    free(columns);
    return 0;
}
