// time: n log n
// space: 1
// line: while (b != 0 or int rest = or a = b or b = rest or steps++
// gen: size {n}
// why: Euclid's division runs, on average over all k below n, 0.84 ln n rounds
/* With which k below n does Euclid's division of n and k take longest, and how many are coprime? */
#include <stdio.h>

static int rounds(int a, int b, int *divisor)
{
    int steps = 0;

    while (b != 0) {
        int rest = a % b;

        a = b;
        b = rest;
        steps++;
    }
    *divisor = a;
    return steps;
}

int main(void)
{
    int n, most = 0, slowest = 0, coprime = 0;
    long all = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int k = 1; k <= n; k++) {
        int divisor, taken = rounds(n, k, &divisor);

        all += taken;
        coprime += divisor == 1;
        if (taken > most) {
            most = taken;
            slowest = k;
        }
    }
    printf("%d and %d take %d rounds; %.3f on average; %d coprime\n", n, slowest, most,
           (double)all / n, coprime);
    return 0;
}
