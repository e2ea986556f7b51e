/* Every page that is there cancels itself in the exclusive or; the lost one is left. O(n). */
#define _GNU_SOURCE
#include <stdio.h>

static int number_read(void)
{
    int number = 0, c;

    while ((c = getchar_unlocked()) < '0')
        ;
    for (; c >= '0'; c = getchar_unlocked())
        number = number * 10 + (c - '0');
    return number;
}

int main(void)
{
    const int n = number_read();
    int left = n;

    for (int i = 0; i < n; i++)
        left ^= i ^ number_read();
    printf("%d\n", left);
    return 0;
}
