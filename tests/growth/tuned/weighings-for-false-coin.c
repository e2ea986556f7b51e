// time: log n
// space: 1
// line: while (rest > 1) or long third or int tilt or switch (tilt or weighings++
// line: static int scales or int on_left or int on_right or return on_right
// line: case 1: or first += third or rest = third or break;
// gen: size {n}
// sizes: 16..900000000
// why: each weighing leaves the third of the coins in which the false one must be
/* One of n coins is heavier than the others: which one, and after how many weighings? */
#include <stdio.h>

static long false_coin;

/* Compares the coins from `left` on with as many from `right` on. */
static int scales(long left, long right, long count)
{
    int on_left = false_coin >= left && false_coin < left + count;
    int on_right = false_coin >= right && false_coin < right + count;

    return on_right - on_left;
}

int main(void)
{
    long n, first = 0;
    int weighings = 0, level = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    false_coin = n - 1 - n / 5;
    long rest = n;

    while (rest > 1) {
        long third = (rest + 1) / 3;
        int tilt = scales(first, first + third, third);

        switch (tilt) {
        case -1:
            rest = third;
            break;
        case 1:
            first += third;
            rest = third;
            break;
        default:
            first += 2 * third;
            rest -= 2 * third;
            level++;
        }
        weighings++;
    }
    printf("coin %ld after %d weighings, %d of them level\n", first, weighings, level);
    return 0;
}
