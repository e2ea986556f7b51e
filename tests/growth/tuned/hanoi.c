// time: 2^n
// space: n or 1
// line: -
// gen: size {n}
// why: n discs take 2^n - 1 moves; the recursion is n deep
#include <stdio.h>

static long mix;

static void move(int discs, int from, int to, int spare)
{
    if (discs == 0)
        return;
    move(discs - 1, from, spare, to);
    mix = (mix * 3 + from * 2 + to) % 1000003;
    move(discs - 1, spare, to, from);
}

int main(void)
{
    int n;
    scanf("%d", &n);
    move(n, 0, 1, 2);
    printf("%ld\n", mix);
}
