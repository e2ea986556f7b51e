#include <stdio.h>

int main(void)
{
    int n;

    return scanf("%d", &n) != 1 || printf("%d\n", n + 2) < 0;
}
