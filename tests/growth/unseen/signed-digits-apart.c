// time: log n
// space: 1
// line: while (left != or int digit or if (left & or digit = 2 or left -= digit
// line: weight++ or sign_sum += digit or left /= 2 or checksum = (
// gen: size {n}
// sizes: 16..900000000
// why: each round halves what is left of n; a fixed number of operations a round
/*
 * Writes n with binary digits -1, 0 and 1 of which no two neighbours differ from 0, as it is done
 * before a multiplication on an elliptic curve.
 */
#include <stdio.h>

int main(void)
{
    long n;

    if (scanf("%ld", &n) != 1)
        return 1;
    long left = n, checksum = 0;
    int weight = 0, sign_sum = 0;
    while (left != 0) {
        int digit = 0;

        if (left & 1) {
            digit = 2 - (int)(left & 3);
            left -= digit;
            weight++;
        }
        sign_sum += digit;
        checksum = (checksum * 3 + digit + 1) % 1000003;
        left /= 2;
    }
    printf("%ld: %d digits are not 0, they sum to %d, checksum %ld\n", n, weight, sign_sum,
           checksum);
    return 0;
}
