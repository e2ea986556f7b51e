// time: n
// space: 1
// line: for (int lower or below += ending[lower] or getchar() or ending[digit] = or all = (all
// line: if (!isdigit(c))
// gen: digits {n}
// why: for each digit read a sum of at most ten counts
// In how many ways can digits be struck out so that those left rise strictly?
#include <ctype.h>
#include <stdio.h>

#define MODULUS 1000000007L

int main(void)
{
    long ending[10] = {0}; /* rising choices that end with each digit */
    long n, all = 0;
    int c;

    if (scanf("%ld", &n) != 1)
        return 1;
    while ((c = getchar()) != EOF) {
        if (!isdigit(c))
            continue;
        int digit = c - '0';
        long below = 1; /* the digit alone */
        for (int lower = 0; lower < digit; lower++)
            below += ending[lower];
        ending[digit] = (ending[digit] + below) % MODULUS;
        all = (all + below) % MODULUS;
    }
    printf("%ld digits, %ld rising choices\n", n, all);
    for (int digit = 0; digit < 10; digit++)
        printf("%ld ", ending[digit]);
    putchar('\n');
    return 0;
}
