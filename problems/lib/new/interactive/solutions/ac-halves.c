/* Asks for the middle of the boxes that are left. */
#include <stdio.h>

int main(void)
{
    int first = 1, last;
    char answer[4];

    if (scanf("%d", &last) != 1)
        return 1;
    while (first < last) {
        int middle = first + (last - first + 1) / 2;

        printf("? %d\n", middle);
        fflush(stdout);
        if (scanf("%3s", answer) != 1)
            return 1;
        if (answer[0] == '<')
            last = middle - 1;
        else
            first = middle;
    }
    printf("! %d\n", first);
    return 0;
}
