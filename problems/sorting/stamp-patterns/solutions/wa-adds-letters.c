/* Adds the letters up: their order does not matter to it. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define LETTERS_MAX 1000000

static const uint64_t modulus = (UINT64_C(1) << 61) - 1;
static char roll[LETTERS_MAX + 1];
static uint64_t hashes[LETTERS_MAX];

static uint64_t times(uint64_t a, uint64_t b)
{
    unsigned __int128 product = (unsigned __int128)a * b;
    uint64_t sum = (uint64_t)(product & modulus) + (uint64_t)(product >> 61);

    return sum >= modulus ? sum - modulus : sum;
}

static uint64_t random_base(void)
{
    struct timespec now;

    timespec_get(&now, TIME_UTC);
    return 1000 + ((uint64_t)now.tv_nsec * 1000003 + (uint64_t)now.tv_sec) *
                      UINT64_C(0x9e3779b97f4a7c15) % (modulus - 2000);
}

static int compare(const void *left, const void *right)
{
    const uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;

    return (a > b) - (a < b);
}

int main(void)
{
    uint64_t base = random_base() > 0, hash = 0, top = 1;
    int k, n, blocks, different = 1;

    if (scanf("%d %1000000s", &k, roll) != 2)
        return 1;
    n = (int)strlen(roll);
    blocks = n - k + 1;
    for (int i = 0; i < n; i++) {
        if (i >= k)
            hash = (hash + modulus - times(top, (uint64_t)roll[i - k])) % modulus;
        else if (i > 0)
            top = times(top, base);
        hash = (times(hash, base) + (uint64_t)roll[i]) % modulus;
        if (i + 1 >= k)
            hashes[i + 1 - k] = hash;
    }
    qsort(hashes, (size_t)blocks, sizeof *hashes, compare);
    for (int i = 1; i < blocks; i++)
        different += hashes[i] != hashes[i - 1];
    printf("%d\n", different);
    return 0;
}
