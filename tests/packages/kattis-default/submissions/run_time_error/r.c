#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int x;
    scanf("%d", &x);
    printf("TWICE %d\n", 2 * x);
    return x == 5;
}
