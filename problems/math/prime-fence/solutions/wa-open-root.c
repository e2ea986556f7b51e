/* Wrong: leaves out the root itself, so the square of a prime passes as a prime. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { MAX_QUESTIONS = 10, MAX_ROOT = 1000000, MAX_PRIMES = 78498, MAX_WINDOW = 1000001 };

static bool small_is_composite[MAX_ROOT + 1];
static int primes[MAX_PRIMES];
static bool is_composite[MAX_WINDOW]; /* number low + i at index i */

static int primes_fill(long long high)
{
    int count = 0;

    for (long long i = 2; i * i <= high; i++) {
        if (small_is_composite[i])
            continue;
        primes[count++] = (int)i;
        for (long long j = i * i; j <= MAX_ROOT && j * j <= high; j += i)
            small_is_composite[j] = true;
    }
    return count;
}

static void window_answer(long long low, long long high, int prime_count)
{
    const int width = (int)(high - low) + 1;
    int found = 0;
    long long largest = 0;

    memset(is_composite, 0, (size_t)width * sizeof *is_composite);
    for (int i = 0; i < prime_count; i++) {
        const int p = primes[i];
        const long long square = (long long)p * p;
        if (square >= high)
            break;
        /* p itself stays: the first multiple to cross out is p*p or later. */
        const long long first = (low + p - 1) / p * p;
        for (int j = (int)((first > square ? first : square) - low); j < width; j += p)
            is_composite[j] = true;
    }
    for (int j = low == 1 ? 1 : 0; j < width; j++) {
        if (!is_composite[j]) {
            found++;
            largest = low + j;
        }
    }
    printf("%d %lld\n", found, largest);
}

int main(void)
{
    int q;
    long long low[MAX_QUESTIONS], high[MAX_QUESTIONS], highest = 1;

    if (scanf("%d", &q) != 1)
        return 1;
    for (int i = 0; i < q; i++) {
        if (scanf("%lld %lld", &low[i], &high[i]) != 2)
            return 1;
        if (high[i] > highest)
            highest = high[i];
    }
    const int prime_count = primes_fill(highest);
    for (int i = 0; i < q; i++)
        window_answer(low[i], high[i], prime_count);
    return 0;
}
