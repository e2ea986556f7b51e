// time: n log n
// space: 1
// line: while (low <= high) or long guess = or guesses++ or if (guess == secret) or low = guess + 1
// line: high = guess - 1 or if (guess < secret)
// gen: size {n}
// why: for each of the n secret numbers the range is halved until it is found: log n guesses, but
// why: for one or two less on average
// Number guessing by halves: how many guesses do all secrets from 1 to n need together?
#include <stdio.h>

static int guesses_for(long secret, long high)
{
    long low = 1;
    int guesses = 0;

    while (low <= high) {
        long guess = low + (high - low) / 2;
        guesses++;
        if (guess == secret)
            break;
        if (guess < secret)
            low = guess + 1;
        else
            high = guess - 1;
    }
    return guesses;
}

int main(void)
{
    long n, all = 0;
    int most = 0, hardest = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    for (long secret = 1; secret <= n; secret++) {
        int guesses = guesses_for(secret, n);

        all += guesses;
        if (guesses > most) {
            most = guesses;
            hardest = 0;
        }
        hardest += guesses == most;
    }
    printf("%ld guesses, at most %d, as many for %d secrets\n", all, most, hardest);
    return 0;
}
