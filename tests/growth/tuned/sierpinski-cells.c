// time: n^1.58
// space: log n or 1
// line: return cells( or static long cells( or if (side or int half or mark = mark or return side
// gen: size {n}
// why: each triangle is made of three of half the side: 3^(log2 n)
#include <stdio.h>

static unsigned long mark;

/* The cells of a gasket whose corner stands at x, y; mark stirs their places together. */
static long cells(int x, int y, int side)
{
    if (side <= 1) {
        mark = mark * 31 + (unsigned)(x * 7 + y);
        return side;
    }
    int half = side / 2;
    return cells(x, y, side - half) + cells(x + half, y, half) + cells(x, y + half, half);
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    long count = cells(0, 0, n);
    printf("%ld %lu\n", count, mark % 1000003);
    return 0;
}
