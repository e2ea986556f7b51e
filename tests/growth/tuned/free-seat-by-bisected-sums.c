// time: n log^2 n
// space: n
// line: sum += free_in[at] or for (; at > 0 or while (low < high) or if (free_up_to(middle)
// line: int middle = or free_in[at]-- or for (; at <= n or int sum = 0
// gen: numbers {n}
// why: each guest's seat is found by log n halvings, and each of these sums up a Fenwick tree; the
// why: k-th halving asks for a place with about k / 2 bits set: log^2 n / 4 steps and a few times
// why: log n (n = 24576: 73 steps, 53 of them from the square)
// Guests take the k-th seat that is still free; the free seats are counted in a Fenwick tree.
#include <stdio.h>
#include <stdlib.h>

static int n, *free_in;

/* The next number of the input, digit by digit. */
static int read_number(void)
{
    int c, value = 0;
    while ((c = getchar()) < '0' && c != EOF)
        ;
    for (; c >= '0'; c = getchar())
        value = value * 10 + (c - '0');
    return value;
}

static int free_up_to(int at)
{
    int sum = 0;
    for (; at > 0; at &= at - 1)
        sum += free_in[at];
    return sum;
}

static void take(int at)
{
    for (; at <= n; at += at & -at)
        free_in[at]--;
}

static int seat_of(int k)
{
    int low = 1, high = n;
    while (low < high) {
        int middle = (low + high) / 2;
        if (free_up_to(middle) >= k)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

int main(void)
{
    long mixed = 0;

    n = read_number();
    free_in = malloc((n + 1) * sizeof *free_in);
    for (int i = 0; i <= n; i++)
        free_in[i] = i & -i;
    for (int left = n; left > 0; left--) {
        int seat = seat_of(read_number() % left + 1);
        take(seat);
        mixed = (mixed * 11 + seat) % 1000000007;
    }
    printf("all seated, %ld\n", mixed);
    free(free_in);
    return 0;
}
