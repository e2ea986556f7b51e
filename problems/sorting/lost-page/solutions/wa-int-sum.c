/* Wrong: n(n + 1) wraps in 32 bits, and its half is not the sum of the pages. */
#include <stdio.h>

int main(void)
{
    unsigned n, page;

    if (scanf("%u", &n) != 1)
        return 1;
    unsigned left = n * (n + 1) / 2;
    while (scanf("%u", &page) == 1)
        left -= page;
    printf("%u\n", left);
    return 0;
}
