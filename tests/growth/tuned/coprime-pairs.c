// time: n^2 log n
// space: 1
// line: while (b != 0) or int rest = a % b or a = b or b = rest
// gen: size {n}
// why: Euclid's divisions, log n of them on average, for each pair of numbers up to n
#include <stdio.h>

static int gcd(int a, int b)
{
    while (b != 0) {
        int rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

int main(void)
{
    int n;
    long coprime = 0, sum = 0;

    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        for (int j = 1; j <= n; j++) {
            int d = gcd(i, j);
            sum += d;
            if (d == 1)
                coprime++;
        }
    }
    printf("%ld pairs, sum %ld, pi about %.4f\n", coprime, sum,
           coprime ? 6.0 * n * n / coprime : 0.0);
    return 0;
}
