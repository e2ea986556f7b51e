/* Adds the whole code before it takes the remainder: the sum does not fit 64 bits. */
#include <stdint.h>
#include <stdio.h>

#define TICKETS_MAX 2000000
#define MODULUS 1000000007u

static uint64_t tickets[TICKETS_MAX], sorted[TICKETS_MAX];

static void pass(uint64_t *to, const uint64_t *from, int n, int shift)
{
    int start[257] = {0};

    for (int i = 0; i < n; i++)
        start[(from[i] >> shift & 255) + 1]++;
    for (int digit = 0; digit < 256; digit++)
        start[digit + 1] += start[digit];
    for (int i = 0; i < n; i++)
        to[start[from[i] >> shift & 255]++] = from[i];
}

int main(void)
{
    long long x, a, c;
    uint64_t ticket, sum = 0;
    int n;

    if (scanf("%d %lld %lld %lld", &n, &x, &a, &c) != 4)
        return 1;
    ticket = (uint64_t)x;
    for (int i = 0; i < n; i++)
        tickets[i] = ticket = (uint64_t)a * ticket + (uint64_t)c;
    for (int shift = 0; shift < 64; shift += 16) {
        pass(sorted, tickets, n, shift);
        pass(tickets, sorted, n, shift + 8);
    }
    for (int i = 0; i < n; i++)
        sum = (sum * 31 + tickets[i]) % MODULUS;
    printf("%lu\n", sum);
    return 0;
}
