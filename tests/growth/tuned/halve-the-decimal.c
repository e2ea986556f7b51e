// time: n^2
// space: n
// line: int now = or number[i] = or carry = now or for (int i = first; i < length
// gen: digits {n}
// why: a number of n digits has 3.3 n bits; each costs a halving of all the digits that are left
#include <stdio.h>
#include <stdlib.h>

/* Halves the decimal number in place; what is returned is the bit that fell out. */
static int halve(char *number, int first, int length)
{
    int carry = 0;

    for (int i = first; i < length; i++) {
        int now = carry * 10 + number[i];

        number[i] = (char)(now / 2);
        carry = now % 2;
    }
    return carry;
}

int main(void)
{
    int length, first = 0, bits = 0, ones = 0, run = 0, longest = 0;

    if (scanf("%d", &length) != 1)
        return 1;
    char *number = malloc((size_t)length + 1);
    if (!number || scanf("%s", number) != 1)
        return 1;
    for (int i = 0; i < length; i++)
        number[i] -= '0';
    for (;;) {
        while (first < length && number[first] == 0)
            first++;
        if (first == length)
            break;
        int bit = halve(number, first, length);
        bits++;
        ones += bit;
        run = bit ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    printf("%d bits, %d ones, longest run %d\n", bits, ones, longest);
    free(number);
    return 0;
}
