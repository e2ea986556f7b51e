// time: log n
// space: 1
// line: while (bit > 0) or if (n & bit) or over += under or under += over or bit /= 2
// line: while (bit <= n / 2) or bit *= 2
// gen: size {n}
// why: the way to the n-th fraction in the tree of Calkin and Wilf is written in its binary digits
#include <stdio.h>

/* Each fraction a / b has the children a / (a + b) and (a + b) / b. */
int main(void)
{
    unsigned long n, bit = 1, over = 1, under = 1;

    if (scanf("%lu", &n) != 1 || n < 1)
        return 1;
    while (bit <= n / 2)
        bit *= 2;
    bit /= 2;
    while (bit > 0) {
        if (n & bit)
            over += under;
        else
            under += over;
        bit /= 2;
    }
    printf("%lu/%lu\n", over, under);
    return 0;
}
