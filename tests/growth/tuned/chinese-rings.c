// time: 2^n
// space: n or 1
// line: static void take_off or static void put_on or take_off( or put_on( or turn( or moves++
// line: ring[k] = ! or mix = (mix or if (k < 2
// line: if (k == 1
// gen: size {n}
// sizes: 3..24
// why: a(k) = a(k - 1) + 2 a(k - 2) + 1 turns for k rings, about 2^(n + 1) / 3; n deep
/* The puzzle of the Chinese rings: ring k turns only if k - 1 is on and all before that are off. */
#include <stdio.h>
#include <stdlib.h>

static char *ring;
static long moves, mix;

static void put_on(int k);

static void turn(int k)
{
    moves++;
    ring[k] = !ring[k];
    mix = (mix * 5 + k) % 1000003;
}

static void take_off(int k)
{
    if (k < 2) {
        if (k == 1)
            turn(1);
        return;
    }
    take_off(k - 2);
    turn(k);
    put_on(k - 2);
    take_off(k - 1);
}

static void put_on(int k)
{
    if (k < 2) {
        if (k == 1)
            turn(1);
        return;
    }
    put_on(k - 1);
    take_off(k - 2);
    turn(k);
    put_on(k - 2);
}

int main(void)
{
    int n, left = 0;

    scanf("%d", &n);
    ring = malloc(n + 1);
    for (int k = 0; k <= n; k++)
        ring[k] = 1;
    take_off(n);
    for (int k = 1; k <= n; k++)
        left += ring[k];
    printf("%ld turns, %d rings left, check %ld\n", moves, left, mix);
    return 0;
}
