// time: k * m
// space: m
// line: for (int j = or sum += a[(i + j)
// gen: keys {k} {m}
// why: the sum of the next k numbers is made anew at each of m places
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int k, m;
    long best = 0;
    scanf("%d %d", &k, &m);
    int *a = malloc(m * sizeof *a);
    for (int i = 0; i < m; i++)
        scanf("%d", &a[i]);
    for (int i = 0; i < m; i++) {
        long sum = 0;
        for (int j = 0; j < k; j++)
            sum += a[(i + j) % m];
        if (sum > best)
            best = sum;
    }
    printf("%ld\n", best);
}
