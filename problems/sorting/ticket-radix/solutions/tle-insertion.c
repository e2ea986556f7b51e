/* Insertion sort. O(n^2) time. */
#include <stdint.h>
#include <stdio.h>

#define TICKETS_MAX 2000000
#define MODULUS 1000000007u

static uint64_t tickets[TICKETS_MAX];

int main(void)
{
    long long x, a, c;
    uint64_t ticket, sum = 0;
    int n;

    if (scanf("%d %lld %lld %lld", &n, &x, &a, &c) != 4)
        return 1;
    ticket = (uint64_t)x;
    for (int i = 0; i < n; i++) {
        int place = i;

        ticket = (uint64_t)a * ticket + (uint64_t)c;
        for (; place > 0 && tickets[place - 1] > ticket; place--)
            tickets[place] = tickets[place - 1];
        tickets[place] = ticket;
    }
    for (int i = 0; i < n; i++)
        sum = (sum * 31 + tickets[i] % MODULUS) % MODULUS;
    printf("%lu\n", sum);
    return 0;
}
