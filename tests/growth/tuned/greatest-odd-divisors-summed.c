// time: log n
// space: 1
// line: while (upto > 0) or odd_numbers = or total = (total or rounds++ or upto /= 2
// gen: size {n}
// sizes: 16..900000000
// why: the even numbers up to n are twice the numbers up to n / 2, so the sum halves n each round
/* The sum of the greatest odd divisors of 1 ... n. */
#include <stdio.h>

#define MOD 1000000007ul

int main(void)
{
    unsigned long n, total = 0, rounds = 0;

    if (scanf("%lu", &n) != 1)
        return 1;
    unsigned long upto = n;
    while (upto > 0) {
        unsigned long odd_numbers = (upto + 1) / 2 % MOD;

        total = (total + odd_numbers * odd_numbers) % MOD;
        rounds++;
        upto /= 2;
    }
    printf("sum %lu, no number has more than %lu twos\n", total, n > 0 ? rounds - 1 : 0);
    return 0;
}
