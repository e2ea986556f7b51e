/* A sorted window of k + 1 letters: each new one walks past all larger ones. O(n k) time. */
#include <stdint.h>
#include <stdio.h>

#define NEAR_MAX 10000
#define MODULUS 1000000007u

static uint64_t window[NEAR_MAX + 1]; /* the largest first */
static uint64_t seal, printed;

static void deliver(uint64_t letter)
{
    seal = (seal * 31 + letter) % MODULUS;
    if (++printed % 1000 == 0)
        printf("%lu\n", letter);
}

int main(void)
{
    uint64_t n, k, x, a, c, m, d, size = 0;

    if (scanf("%lu %lu %lu %lu %lu %lu %lu", &n, &k, &x, &a, &c, &m, &d) != 7)
        return 1;
    for (uint64_t i = 0; i < n; i++) {
        uint64_t place = size++, letter;

        x = (a * x + c) % m;
        letter = i * d + x % ((k + 1) * d);
        for (; place > 0 && window[place - 1] < letter; place--)
            window[place] = window[place - 1];
        window[place] = letter;
        if (i >= k)
            deliver(window[--size]);
    }
    while (size > 0)
        deliver(window[--size]);
    printf("%lu\n", seal);
    return 0;
}
