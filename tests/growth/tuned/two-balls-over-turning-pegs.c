// time: n * m
// space: n^2
// line: for (int row = 0; row < rows or char *peg = or place += or *peg = !
// gen: counts {n} {m}
// why: each of m balls meets a peg in each of n rows; every row has one peg more than that above
/* Balls fall through rows of pegs; each peg throws its balls to the left and right by turns. How
 * many balls lie in the fullest box below, and which one is that? */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The box into which one ball falls. */
static int fall(char *pegs, int rows)
{
    int place = 0;

    for (int row = 0; row < rows; row++) {
        char *peg = pegs + (size_t)row * (row + 1) / 2 + place;

        place += *peg;
        *peg = !*peg;
    }
    return place;
}

int main(void)
{
    int rows, balls, fullest = 0;

    if (scanf("%d %d", &rows, &balls) != 2)
        return 1;
    size_t count = (size_t)rows * (rows + 1) / 2;
    char *pegs = malloc(count);
    int *box = calloc(rows + 1, sizeof *box);

    if (pegs == NULL || box == NULL)
        return 1;
    memset(pegs, 0, count);
    while (balls-- > 0)
        box[fall(pegs, rows)]++;
    for (int i = 1; i <= rows; i++)
        if (box[i] > box[fullest])
            fullest = i;
    printf("%d balls in box %d\n", box[fullest], fullest);
    free(pegs);
    free(box);
    return 0;
}
