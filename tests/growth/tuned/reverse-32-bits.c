// time: 1
// space: 1
// line: -
// gen: size {n}
// why: the loop turns 32 times whatever the number is
#include <stdio.h>

int main(void)
{
    unsigned n, reversed = 0, longest = 0, run = 0;

    if (scanf("%u", &n) != 1)
        return 1;
    for (int bit = 0; bit < 32; bit++) {
        unsigned one = n >> bit & 1;

        reversed = reversed << 1 | one;
        run = one ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    printf("%u, longest run of ones %u\n", reversed, longest);
    return 0;
}
