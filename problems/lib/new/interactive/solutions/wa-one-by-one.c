/* Asks for one box after the other: too many questions. */
#include <stdio.h>

int main(void)
{
    int n, box = 1;
    char answer[4] = ">=";

    if (scanf("%d", &n) != 1)
        return 1;
    while (box < n && answer[0] != '<') {
        printf("? %d\n", ++box);
        fflush(stdout);
        if (scanf("%3s", answer) != 1)
            return 1;
    }
    printf("! %d\n", answer[0] == '<' ? box - 1 : box);
    return 0;
}
