// cause: -
// gen: size {n}
// sizes: 3..24
// why: every move is printed: there is nothing to remember
#include <stdio.h>

static void towers(int n, int from, int to, int over)
{
    if (n == 0)
        return;
    towers(n - 1, from, over, to);
    printf("%d %d\n", from, to);
    towers(n - 1, over, to, from);
}

int main(void)
{
    int n;
    scanf("%d", &n);
    towers(n, 1, 3, 2);
}
