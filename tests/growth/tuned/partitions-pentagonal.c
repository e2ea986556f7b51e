// time: n sqrt n
// space: n
// line: for (int k or int pentagonal or long term or if (pentagonal or term += or sum +=
// gen: size {n}
// why: the recurrence of i has about 1.6 sqrt i terms
#include <stdio.h>
#include <stdlib.h>

#define MOD 1000000007L

static long partitions(int n)
{
    long *p = malloc((n + 1) * sizeof *p);

    p[0] = 1;
    for (int i = 1; i <= n; i++) {
        long sum = 0;

        for (int k = 1; k * (3 * k - 1) / 2 <= i; k++) {
            int pentagonal = k * (3 * k - 1) / 2;
            long term = p[i - pentagonal];

            if (pentagonal + k <= i)
                term += p[i - pentagonal - k];
            sum += k % 2 == 1 ? term : MOD - term % MOD;
        }
        p[i] = sum % MOD;
    }
    long answer = p[n];
    free(p);
    return answer;
}

int main(void)
{
    int n;
    scanf("%d", &n);
    printf("%ld\n", partitions(n));
    return 0;
}
