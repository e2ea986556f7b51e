// time: sqrt n
// space: 1
// line: for (long a = 1 or count++; or sum = (sum or for (long d = 2 or if (b % (d * d)
// gen: size {n}
// sizes: 16..900000000
// why: each such number is a^2 b^3 with b squarefree in one way; sqrt(n / b^3) values of a, which
// why: sum to 2.2 sqrt n; testing each b up to the cube root costs its root: sqrt n in all
/* How many numbers up to n have no prime that divides them only once? */
#include <stdbool.h>
#include <stdio.h>

static bool is_squarefree(long b)
{
    for (long d = 2; d * d <= b; d++)
        if (b % (d * d) == 0)
            return false;
    return true;
}

int main(void)
{
    long n, count = 0, sum = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    for (long b = 1; b * b * b <= n; b++) {
        if (!is_squarefree(b))
            continue;
        long cube = b * b * b;

        for (long a = 1; a * a * cube <= n; a++) {
            count++;
            sum = (sum + a * a * cube) % 1000000007;
        }
    }
    printf("%ld powerful numbers, sum %ld\n", count, sum);
    return 0;
}
