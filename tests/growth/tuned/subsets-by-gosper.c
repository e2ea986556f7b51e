// time: 2^n
// space: 1
// line: for (; choice or sum += a or for (unsigned c or long miss or if (miss or return ripple
// line: unsigned lowest or unsigned ripple or long sum = 0 or return sum
// gen: numbers {n}
// sizes: 3..20
// why: all 2^n - 1 choices come up once, ordered by how many are chosen; each is summed up
/* For each count of numbers, which choice of so many comes nearest to their fair share of the sum?
 * The next choice of as many bits is found by Gosper's trick. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static unsigned next_choice(unsigned choice)
{
    unsigned lowest = choice & -choice;
    unsigned ripple = choice + lowest;

    return ripple | ((choice ^ ripple) / lowest >> 2);
}

static long sum_of(unsigned choice, const int *a)
{
    long sum = 0;

    for (; choice != 0; choice &= choice - 1)
        sum += a[__builtin_ctz(choice)];
    return sum;
}

int main(void)
{
    int n, a[32];
    long all = 0, misses = 0;

    if (scanf("%d", &n) != 1 || n > 30)
        return 1;
    for (int i = 0; i < n && scanf("%d", &a[i]) == 1; i++)
        all += a[i];
    for (int count = 1; count <= n; count++) {
        long share = all / n * count, nearest = LONG_MAX;

        for (unsigned c = (1u << count) - 1; c < 1u << n; c = next_choice(c)) {
            long miss = labs(sum_of(c, a) - share);
            if (miss < nearest)
                nearest = miss;
        }
        misses += nearest;
    }
    printf("the best choices miss their share by %ld together\n", misses);
    return 0;
}
