// time: n * m * log n
// space: 1
// line: while (b != 0) or int rest = or a = b or b = rest or count++ or for (int y or sum += count
// line: if (count >
// gen: counts {n} {m}
// why: n * m pairs; Euclid needs 0.58 log2 of the smaller number + 1.5 divisions on average
/* For all pairs x <= n, y <= m: how many divisions does Euclid need on average, and at most? */
#include <stdio.h>

static int divisions(int a, int b)
{
    int count = 0;

    while (b != 0) {
        int rest = a % b;
        a = b;
        b = rest;
        count++;
    }
    return count;
}

int main(void)
{
    int n, m, most = 0;
    long sum = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    for (int x = 1; x <= n; x++) {
        for (int y = 1; y <= m; y++) {
            int count = divisions(y, x);
            sum += count;
            if (count > most)
                most = count;
        }
    }
    printf("%ld in all, %.3f on average, %d at most\n", sum, (double)sum / n / m, most);
    return 0;
}
