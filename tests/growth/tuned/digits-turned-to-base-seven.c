// time: n^2
// space: n
// line: for (int i = first or int part = or digit[i] = part or rest = part
// gen: digits {n}
// why: about 1.2 n divisions of what is left of the number, which is n / 2 digits on average
/* Writes a number of n digits in base seven. */
#include <stdio.h>
#include <stdlib.h>

static int n, *digit;

/* Divides what begins at `first` by seven and gives the rest. */
static int divide(int first)
{
    int rest = 0;

    for (int i = first; i < n; i++) {
        int part = rest * 10 + digit[i];

        digit[i] = part / 7;
        rest = part % 7;
    }
    return rest;
}

int main(void)
{
    int first = 0, length = 0, counts[7] = {0};
    long mix = 0;

    if (scanf("%d ", &n) != 1)
        return 1;
    digit = malloc(n * sizeof *digit);
    for (int i = 0; i < n; i++)
        digit[i] = getchar() - '0';
    for (;;) {
        while (first < n && digit[first] == 0)
            first++;
        if (first == n)
            break;
        int rest = divide(first);

        counts[rest]++;
        length++;
        mix = (mix * 7 + rest) % 1000003;
    }
    printf("%d places, %ld:", length, mix);
    for (int i = 0; i < 7; i++)
        printf(" %d", counts[i]);
    printf("\n");
    free(digit);
    return 0;
}
