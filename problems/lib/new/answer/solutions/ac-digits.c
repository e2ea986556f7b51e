/* Tries them all. */
#include <stdio.h>

int main(void)
{
    int friendly = 0;

    for (int number = 1; number <= 1000000; number++) {
        int sum = 0;

        for (int rest = number; rest > 0; rest /= 10)
            sum += rest % 10;
        friendly += number % sum == 0;
    }
    printf("%d\n", friendly);
    return 0;
}
