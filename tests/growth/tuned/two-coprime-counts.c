// time: n * m log m
// space: 1
// line: while (b > 0) or int rest = a % b or a = b or b = rest
// gen: equal {n} {m}
// why: each of the n numbers has the value m; Euclid's algorithm is run with all m below it
#include <stdio.h>

static int gcd(int a, int b)
{
    while (b > 0) {
        int rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/* How many points of a star with x corners can be reached by steps of one length? */
static int stars(int x)
{
    int count = 0;

    for (int step = 1; step <= x; step++)
        count += gcd(x, step) == 1;
    return count;
}

int main(void)
{
    int n, x;
    long sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &x) != 1)
            return 1;
        sum += stars(x) + i % 2;
    }
    printf("%ld\n", sum);
    return 0;
}
