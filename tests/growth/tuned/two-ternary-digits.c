// time: m log n
// space: 1
// line: while (x > 0) or twos += x % 3 or ones += x % 3 or x /= 3
// gen: keys {n} {m}
// why: a number below n has log n digits of base 3
#include <stdio.h>

/* How many numbers have no digit 1 in base 3 (they lie in Cantor's set)? */
int main(void)
{
    int n, m, x, without = 0;
    long all = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    for (int i = 0; i < m; i++) {
        int twos = 0, ones = 0;

        if (scanf("%d", &x) != 1)
            return 1;
        while (x > 0) {
            twos += x % 3 == 2;
            ones += x % 3 == 1;
            x /= 3;
        }
        without += ones == 0;
        all += twos;
    }
    printf("%d of %d, %ld twos\n", without, m, all);
    return 0;
}
