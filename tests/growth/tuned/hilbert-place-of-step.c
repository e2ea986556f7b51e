// time: log n
// space: 1
// line: -
// gen: size {n}
// why: the side of the square doubles until it holds n steps, two bits of n are used in each round
#include <stdio.h>

/* Turns the small square as the curve needs it. */
static void turn(long s, long *x, long *y, long right, long up)
{
    if (up == 0) {
        if (right == 1) {
            *x = s - 1 - *x;
            *y = s - 1 - *y;
        }
        long keep = *x;
        *x = *y;
        *y = keep;
    }
}

int main(void)
{
    long n, x = 0, y = 0, side = 1;

    if (scanf("%ld", &n) != 1)
        return 1;
    while (side * side <= n)
        side *= 2;
    long rest = n;
    for (long s = 1; s < side; s *= 2) {
        long right = 1 & (rest / 2);
        long up = 1 & (rest ^ right);
        turn(s, &x, &y, right, up);
        x += s * right;
        y += s * up;
        rest /= 4;
    }
    printf("step %ld of the curve in a square of %ld: (%ld, %ld)\n", n, side, x, y);
    return 0;
}
