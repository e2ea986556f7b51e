/* When another ballot comes the candidate changes at once, and the lead is lost. */
#include <stdint.h>
#include <stdio.h>

int main(void)
{
    uint64_t n, start, a, c, m, d;
    uint64_t candidate = 0, lead = 0, votes = 0;

    if (scanf("%lu %lu %lu %lu %lu %lu", &n, &start, &a, &c, &m, &d) != 6)
        return 1;
    for (uint64_t i = 0, x = start; i < n; i++) {
        x = (a * x + c) % m;
        if (lead == 0 || x / d != candidate)
            candidate = x / d;
        lead = 1;
    }
    for (uint64_t i = 0, x = start; i < n; i++) {
        x = (a * x + c) % m;
        votes += x / d == candidate;
    }
    if (votes > n / 2)
        printf("%lu\n", candidate);
    else
        printf("NONE\n");
    return 0;
}
