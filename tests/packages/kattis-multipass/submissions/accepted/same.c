#include <stdio.h>
int main(void)
{
    int pass, number;
    return scanf("%d %d", &pass, &number) != 2 || printf("%d\n", number) < 0;
}
