// time: n!
// space: n or 1
// line: -
// gen: size {n}
// sizes: 3..12
// why: all orders of n things
#include <stdio.h>

static int n, used[64];
static long count;

static void place(int depth)
{
    if (depth == n) {
        count++;
        return;
    }
    for (int i = 0; i < n; i++) {
        if (!used[i]) {
            used[i] = 1;
            place(depth + 1);
            used[i] = 0;
        }
    }
}

int main(void)
{
    scanf("%d", &n);
    place(0);
    printf("%ld\n", count);
}
