// time: n sqrt n
// space: n
// line: while (row > 0) or long parent = or int from = or if (column == row or parent--
// line: from = 1 or if (bids[parent] or bids[place] = bids or place = parent or column -= or row--
// gen: falling {n}
// why: each bid is the lowest yet and climbs all sqrt(2 i) rows of the triangle to its tip
/* A triangle of bids in which each is at least as high as the two above it (a beap): the bids
 * come in falling order, so each newcomer climbs to the tip. */
#include <stdio.h>
#include <stdlib.h>

static long read_number(void)
{
    int c = getchar_unlocked();
    long x = 0;

    for (; c >= '0' && c <= '9'; c = getchar_unlocked())
        x = x * 10 + c - '0';
    return x;
}

/* Puts a bid at the end, which is this row and column, and lets it climb by the higher parent. */
static long climb(long *bids, long place, long row, long column, long bid)
{
    long moves = place;

    while (row > 0) {
        long parent = place - row;
        int from = 0;

        if (column == row || (column > 0 && bids[parent - 1] > bids[parent])) {
            parent--;
            from = 1;
        }
        if (bids[parent] <= bid)
            break;
        bids[place] = bids[parent];
        place = parent;
        column -= from;
        row--;
    }
    bids[place] = bid;
    return moves - place;
}

int main(void)
{
    long n = read_number(), row = 0, column = 0, moved = 0;
    long *bids = malloc((size_t)n * sizeof *bids);

    for (long i = 0; i < n; i++) {
        moved += climb(bids, i, row, column, read_number());
        if (++column > row) {
            row++;
            column = 0;
        }
    }
    printf("lowest %ld, last %ld, moved by %ld\n", bids[0], bids[n - 1], moved);
    free(bids);
    return 0;
}
