/* Too slow: looks through the whole week again whenever its peak has passed. O(n k). */
#include <stdint.h>
#include <stdio.h>

#define READINGS_MAX 5000000

static uint32_t levels[READINGS_MAX + 1];

int main(void)
{
    uint64_t level, a, c, m, sum = 0;
    uint32_t last_peak = 0;
    int n, k, peak = 1, changes = 0;

    if (scanf("%d %d %lu %lu %lu %lu", &n, &k, &level, &a, &c, &m) != 6)
        return 1;
    for (int i = 1; i <= n; i++) {
        level = (a * level + c) % m;
        levels[i] = (uint32_t)level;
        if (peak <= i - k) {
            peak = i - k + 1;
            for (int j = peak + 1; j < i; j++) {
                if (levels[j] >= levels[peak])
                    peak = j;
            }
        }
        if (levels[i] >= levels[peak])
            peak = i;
        if (i < k)
            continue;
        sum = (31 * sum + levels[peak]) % 1000000007;
        changes += i > k && levels[peak] != last_peak;
        last_peak = levels[peak];
    }
    printf("%lu %d\n", (unsigned long)sum, changes);
    return 0;
}
