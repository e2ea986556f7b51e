// time: n^2
// space: n
// line: while (bag < used or room[bag] < thing or bag++
// gen: numbers {n}
// why: about n / 2 bags come into being, and each larger thing is tried in most of them
#include <stdio.h>
#include <stdlib.h>

#define BAG 1000000000

static int first_fit(int *room, int used, int thing)
{
    int bag = 0;

    while (bag < used && room[bag] < thing)
        bag++;
    return bag;
}

int main(void)
{
    int n, used = 0, thing;
    long wasted = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *room = malloc(n * sizeof *room);
    for (int i = 0; i < n; i++) {
        scanf("%d", &thing);
        int bag = first_fit(room, used, thing);
        if (bag == used)
            room[used++] = BAG;
        room[bag] -= thing;
    }
    for (int bag = 0; bag < used; bag++)
        wasted += room[bag];
    printf("%d bags, %ld left empty\n", used, wasted);
    free(room);
    return 0;
}
