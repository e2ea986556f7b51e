// time: log n
// space: 1
// line: while (bit > 0) or long next_x = x - y or y = x + y or turns += or bit /= 2
// line: if ((n & bit) != 0 or while (bit <= n / 2) or bit *= 2
// gen: size {n}
// why: the place doubles with each binary digit of n: turned by an eighth and stretched
#include <stdio.h>

/* Where does the dragon curve stand after n steps? */
int main(void)
{
    static const int step_x[] = {1, 0, -1, 0}, step_y[] = {0, 1, 0, -1};
    long n, x = 0, y = 0, bit = 1;
    int turns = 0, odd = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    while (bit <= n / 2)
        bit *= 2;
    while (bit > 0) {
        long next_x = x - y;

        y = x + y;
        x = next_x;
        if ((n & bit) != 0) {
            x += step_x[(turns + odd) % 4];
            y += step_y[(turns + odd) % 4];
        }
        turns += ((n & bit) != 0) != odd;
        odd = (n & bit) != 0;
        bit /= 2;
    }
    printf("(%ld, %ld), %d turns left\n", x, y, turns % 4);
    return 0;
}
