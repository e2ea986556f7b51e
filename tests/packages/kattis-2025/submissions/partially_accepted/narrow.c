#include <stdio.h>
int main(void)
{
    int n;
    if (scanf("%d", &n) == 1)
        printf("%u\n", (unsigned)n * (unsigned)n);
    return 0;
}
