// time: n * k
// space: n
// line: for (int i = pass + 1; or if (a[i] < a[least])
// gen: kept {n} {k}
// why: each of the k passes looks for the least of all numbers that are left
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, k;
    long sum = 0;

    if (scanf("%d %d", &n, &k) != 2)
        return 1;
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &a[i]) != 1)
            return 1;
    }
    for (int pass = 0; pass < k; pass++) {
        int least = pass;

        for (int i = pass + 1; i < n; i++) {
            if (a[i] < a[least])
                least = i;
        }
        int other = a[pass];
        a[pass] = a[least];
        a[least] = other;
        sum += a[pass];
    }
    printf("the %d least make %ld\n", k, sum);
    free(a);
    return 0;
}
