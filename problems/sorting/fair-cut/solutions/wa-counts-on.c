/* Counts on without replaying from the start: other ballots than those that were cast. */
#include <stdint.h>
#include <stdio.h>

int main(void)
{
    uint64_t n, start, a, c, m, d;
    uint64_t x, candidate = 0, lead = 0, votes = 0;

    if (scanf("%lu %lu %lu %lu %lu %lu", &n, &start, &a, &c, &m, &d) != 6)
        return 1;
    x = start;
    for (uint64_t i = 0; i < n; i++) {
        x = (a * x + c) % m;
        if (lead == 0)
            candidate = x / d;
        lead += x / d == candidate ? 1 : (uint64_t)-1;
    }
    for (uint64_t i = 0; i < n; i++) {
        x = (a * x + c) % m;
        votes += x / d == candidate;
    }
    if (votes > n / 2)
        printf("%lu\n", candidate);
    else
        printf("NONE\n");
    return 0;
}
