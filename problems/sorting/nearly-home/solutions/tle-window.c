/* A window without order: looks through all k + 1 letters for the smallest. O(n k) time. */
#include <stdint.h>
#include <stdio.h>

#define NEAR_MAX 10000
#define MODULUS 1000000007u

static uint64_t window[NEAR_MAX + 1];
static uint64_t seal, printed;

static void deliver(uint64_t letter)
{
    seal = (seal * 31 + letter) % MODULUS;
    if (++printed % 1000 == 0)
        printf("%lu\n", letter);
}

static uint64_t smallest_taken(uint64_t *size)
{
    uint64_t smallest = 0, letter;

    for (uint64_t place = 1; place < *size; place++) {
        if (window[place] < window[smallest])
            smallest = place;
    }
    letter = window[smallest];
    window[smallest] = window[--*size];
    return letter;
}

int main(void)
{
    uint64_t n, k, x, a, c, m, d, size = 0;

    if (scanf("%lu %lu %lu %lu %lu %lu %lu", &n, &k, &x, &a, &c, &m, &d) != 7)
        return 1;
    for (uint64_t i = 0; i < n; i++) {
        x = (a * x + c) % m;
        window[size++] = i * d + x % ((k + 1) * d);
        if (i >= k)
            deliver(smallest_taken(&size));
    }
    while (size > 0)
        deliver(smallest_taken(&size));
    printf("%lu\n", seal);
    return 0;
}
