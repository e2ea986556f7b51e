/* Stops one before the border: a number that need not stand in the table. */
#include <stdint.h>
#include <stdio.h>

static uint64_t entries_up_to(uint64_t v, uint64_t rows, uint64_t columns)
{
    uint64_t count = 0;

    for (uint64_t row = 1; row <= rows; row++) {
        uint64_t whole = v / row;

        if (whole == 0)
            break;
        count += whole < columns ? whole : columns;
    }
    return count;
}

int main(void)
{
    uint64_t n, m, k, low = 1, high;

    if (scanf("%lu %lu %lu", &n, &m, &k) != 3)
        return 1;
    if (n > m) {
        uint64_t kept = n;

        n = m;
        m = kept;
    }
    high = n * m;
    while (low < high && high > 0) {
        uint64_t middle = (low + high) / 2;

        if (entries_up_to(middle, n, m) >= k)
            high = middle - 1;
        else
            low = middle + 1;
    }
    printf("%lu\n", low);
    return 0;
}
