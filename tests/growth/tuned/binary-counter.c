// time: n
// space: 1 or log n
// line: while (bit[ or bit[at++] = 0 or bit[at] = 1 or for (long i
// gen: size {n}
// why: of n additions of one, every second carries once, every fourth twice ...: fewer than 2 n
// why: flips
#include <stdio.h>

int main(void)
{
    static char bit[64];
    long n, flips = 0;

    scanf("%ld", &n);
    for (long i = 0; i < n; i++) {
        int at = 0;

        while (bit[at] == 1) {
            bit[at++] = 0;
            flips++;
        }
        bit[at] = 1;
        flips++;
    }
    int ones = 0;
    for (int at = 0; at < 64; at++)
        ones += bit[at];
    printf("%ld flips, %d ones\n", flips, ones);
    return 0;
}
