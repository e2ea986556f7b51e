// time: sqrt n
// space: 1
// line: while (first + or first += or ring++ or length +=
// gen: size {n}
// why: the rings of the spiral are walked one by one, ring r holds 8 r numbers
#include <stdio.h>
#include <stdlib.h>

/* Where does n stand in the spiral of all numbers, which begins with 1 at 0, 0? */
int main(void)
{
    long n;
    if (scanf("%ld", &n) != 1)
        return 1;
    long ring = 0, first = 1, length = 1, x, y;

    while (first + length <= n) {
        first += length;
        ring++;
        length += ring == 1 ? 7 : 8;
    }
    long along = n - first;
    if (ring == 0) {
        x = y = 0;
    } else if (along < 2 * ring) {
        x = ring;
        y = along + 1 - ring;
    } else if (along < 4 * ring) {
        x = 3 * ring - along - 1;
        y = ring;
    } else if (along < 6 * ring) {
        x = -ring;
        y = 5 * ring - along - 1;
    } else {
        x = along + 1 - 7 * ring;
        y = -ring;
    }
    printf("%ld %ld: %ld steps\n", x, y, labs(x) + labs(y));
    return 0;
}
