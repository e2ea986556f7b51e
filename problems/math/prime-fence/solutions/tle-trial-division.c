/* Too slow: divides every number of the window by all primes up to its root. */
#include <stdbool.h>
#include <stdio.h>

enum { MAX_ROOT = 1000000 };

static bool small_is_composite[MAX_ROOT + 1];
static int primes[MAX_ROOT];
static int prime_count;

static void primes_fill(void)
{
    for (int i = 2; i <= MAX_ROOT; i++) {
        if (small_is_composite[i])
            continue;
        primes[prime_count++] = i;
        for (long long j = (long long)i * i; j <= MAX_ROOT; j += i)
            small_is_composite[j] = true;
    }
}

static bool number_is_prime(long long number)
{
    for (int i = 0; i < prime_count && (long long)primes[i] * primes[i] <= number; i++) {
        if (number % primes[i] == 0)
            return false;
    }
    return number > 1;
}

int main(void)
{
    int q;
    long long low, high;

    if (scanf("%d", &q) != 1)
        return 1;
    primes_fill();
    while (q-- > 0 && scanf("%lld %lld", &low, &high) == 2) {
        int found = 0;
        long long largest = 0;
        for (long long number = low; number <= high; number++) {
            if (number_is_prime(number)) {
                found++;
                largest = number;
            }
        }
        printf("%d %lld\n", found, largest);
    }
    return 0;
}
