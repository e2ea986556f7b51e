// time: n
// space: 1
// line: for (int bit or if (!(x or if (basis[bit] or x ^= basis
// gen: numbers {n}
// why: each number is reduced by no more than 30 vectors, a constant
#include <stdio.h>

#define BITS 30

static unsigned basis[BITS];

static int add(unsigned x)
{
    for (int bit = BITS - 1; bit >= 0; bit--) {
        if (!(x >> bit & 1))
            continue;
        if (basis[bit] == 0) {
            basis[bit] = x;
            return 1;
        }
        x ^= basis[bit];
    }
    return 0;
}

int main(void)
{
    int n, rank = 0, dependent = 0;
    unsigned x, best = 0;

    scanf("%d", &n);
    while (n-- > 0) {
        scanf("%u", &x);
        if (add(x))
            rank++;
        else
            dependent++;
    }
    for (int bit = BITS - 1; bit >= 0; bit--)
        if ((best ^ basis[bit]) > best)
            best ^= basis[bit];
    printf("rank %d, %d dependent, largest xor %u\n", rank, dependent, best);
    return 0;
}
