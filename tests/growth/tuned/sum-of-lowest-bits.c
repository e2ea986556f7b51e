// time: log n
// space: 1
// line: for (long power = 1 or with_this = or sum = (sum or numbers = or weight = weight
// gen: size {n}
// why: one step for each power of two up to n
// The sum of the lowest set bits of 1, 2, ..., n: 1 + 2 + 1 + 4 + 1 + 2 + 1 + 8 + ...
#include <stdio.h>

#define MODULUS 998244353L

static long lowest_bits(long n)
{
    long sum = 0;
    long numbers = n; /* how many multiples of power there are */
    long weight = 1;  /* the power below the modulus */

    for (long power = 1; power <= n; power *= 2) {
        long with_this = (numbers + 1) / 2 % MODULUS; /* the odd multiples */
        sum = (sum + with_this * weight) % MODULUS;
        numbers /= 2;
        weight = weight * 2 % MODULUS;
    }
    return sum;
}

int main(void)
{
    long n;

    if (scanf("%ld", &n) != 1)
        return 1;
    printf("%09ld\n", lowest_bits(n));
    return 0;
}
