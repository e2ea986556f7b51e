// time: n
// space: 1
// line: while ((c = getchar or if (c < '0' or carry = next or weight +=
// gen: digits {n}
// why: one look into a table of fixed size for each of the n digits
/* The check digit of a long number after Damm: a walk over the table of a quasigroup. */
#include <stdio.h>

static const unsigned char next[10][10] = {
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9}, {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5}, {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
};

int main(void)
{
    long n, weight = 0;
    int c, carry = 0;

    if (scanf("%ld ", &n) != 1)
        return 1;
    while ((c = getchar()) != EOF) {
        if (c < '0' || c > '9')
            break;
        carry = next[carry][c - '0'];
        weight += carry;
    }
    printf("%ld digits and then %d; the walk weighs %ld\n", n, carry, weight);
    return 0;
}
