// time: n
// space: 1
// line: for (int i or scanf("%ld", &draw) or now += or int teller or long start or waited +=
// line: free_at[teller] = or static int first or int best = 0 or for (int t or if (free_at[t]
// line: best = t or return best or if (start - now
// gen: numbers {n}
// why: each of n customers looks at three tellers, once
/* Customers come to a bank with three tellers and go to the one who is free first. */
#include <stdio.h>

enum { TELLERS = 3 };

static int first_free(const long *free_at)
{
    int best = 0;

    for (int t = 1; t < TELLERS; t++)
        if (free_at[t] < free_at[best])
            best = t;
    return best;
}

int main(void)
{
    int n;
    long draw, now = 0, waited = 0, longest = 0, free_at[TELLERS] = {0};

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%ld", &draw) != 1)
            return 1;
        now += draw % 5;
        int teller = first_free(free_at);
        long start = free_at[teller] > now ? free_at[teller] : now;
        waited += start - now;
        if (start - now > longest)
            longest = start - now;
        free_at[teller] = start + 1 + draw / 10 % 10;
    }
    printf("waited %.2f minutes, at most %ld\n", (double)waited / n, longest);
    return 0;
}
