// time: log n
// space: 1
// line: for (long bit or s = times or long x = or long y = or return (struct
// line: static struct pair times or while (top or top *=
// gen: size {n}
// sizes: 16..900000000
// why: one squaring and one product more for each binary digit of n
/* The n-th solution of x^2 - 2 y^2 = 1 modulo a prime: (3 + 2 sqrt 2)^n, from the highest bit. */
#include <stdio.h>

#define PRIME 998244353L

struct pair {
    long x, y;
};

static struct pair times(struct pair a, struct pair b)
{
    long x = (a.x * b.x + 2 * a.y % PRIME * b.y) % PRIME;
    long y = (a.x * b.y + a.y * b.x) % PRIME;

    return (struct pair){x, y};
}

int main(void)
{
    const struct pair none = {1, 0}, first = {3, 2};
    long n, top = 1;

    if (scanf("%ld", &n) != 1)
        return 1;
    while (top <= n / 2)
        top *= 2;
    struct pair s = none;
    for (long bit = top; bit > 0; bit /= 2) {
        s = times(s, s);
        s = times(s, n & bit ? first : none);
    }
    long check = (s.x * s.x - 2 * s.y % PRIME * s.y) % PRIME;
    printf("%ld %ld, check %ld\n", s.x, s.y, (check + PRIME) % PRIME);
    return 0;
}
