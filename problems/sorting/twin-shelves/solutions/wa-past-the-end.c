/* Asks for the k/2-th book of a shelf that is shorter. */
#include <stdio.h>

static long long thickness(char shelf, long long book)
{
    long long width = 0;

    printf("? %c %lld\n", shelf, book);
    fflush(stdout);
    if (scanf("%lld", &width) != 1)
        return 0;
    return width;
}

static long long at_most(long long a, long long b)
{
    return a < b ? a : b;
}

int main(void)
{
    long long n, m, k, allowed, a = 0, b = 0; /* a and b books are dropped */

    if (scanf("%lld %lld %lld %lld", &n, &m, &k, &allowed) != 4)
        return 1;
    while (k > 1 && a < n && b < m) {
        long long half = k / 2;
        long long from_a = half, from_b = half;
        long long width_a = thickness('A', a + from_a), width_b = thickness('B', b + from_b);

        if (width_a < width_b) {
            a += from_a;
            k -= from_a;
        } else {
            b += from_b;
            k -= from_b;
        }
    }
    if (a == n) {
        printf("! %lld\n", thickness('B', b + k));
    } else if (b == m) {
        printf("! %lld\n", thickness('A', a + k));
    } else {
        long long width_a = thickness('A', a + 1), width_b = thickness('B', b + 1);

        printf("! %lld\n", at_most(width_a, width_b));
    }
    return 0;
}
