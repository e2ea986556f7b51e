// time: n^2
// space: n
// line: strcmp( or at++ or memmove(
// gen: words {n}
// why: each name is looked for among all before it, as it is new; then all of them move by one
/* A menu with the file opened last on top: names are searched from the top and moved there. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef char name[16];

int main(void)
{
    int n, count = 0, again = 0;
    name opened;

    if (scanf("%d", &n) != 1)
        return 1;
    name *menu = malloc(n * sizeof *menu);
    for (int i = 0; i < n && scanf("%15s", opened) == 1; i++) {
        int at = 0;

        while (at < count && strcmp(menu[at], opened) != 0)
            at++;
        if (at == count)
            count++;
        else
            again++;
        memmove(menu + 1, menu, at * sizeof *menu);
        strcpy(menu[0], opened);
    }
    printf("%d names, %d opened again, %s at the bottom\n", count, again, menu[count - 1]);
    free(menu);
    return 0;
}
