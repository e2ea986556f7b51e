// time: n^2 log n
// space: 1
// line: carry = (a & 1) + (b & 1) or carries += carry or for (carry = 0;
// gen: size {n}
// why: for each of the n^2 / 2 pairs a loop over the bits of the larger, log n of them
// How many carries are there when all pairs of numbers up to n are added in binary?
#include <stdio.h>

/* Carries of the written sum, bit by bit. */
static int carries_of(unsigned a, unsigned b)
{
    unsigned carry;
    int carries = 0;

    for (carry = 0; a > 0 || b > 0; a >>= 1, b >>= 1) {
        carry = (a & 1) + (b & 1) + carry > 1;
        carries += carry;
    }
    return carries;
}

int main(void)
{
    unsigned n;
    long all = 0, without = 0;

    if (scanf("%u", &n) != 1)
        return 1;
    for (unsigned a = 1; a <= n; a++) {
        for (unsigned b = 1; b <= a; b++) {
            int carries = carries_of(a, b);

            all += carries;
            without += carries == 0;
        }
    }
    printf("%ld carries, %ld sums without\n", all, without);
    return 0;
}
