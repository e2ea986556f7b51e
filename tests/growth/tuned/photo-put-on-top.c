// time: n^2
// space: n
// line: memmove(
// gen: permutation {n}
// why: the photos above the one asked for, n / 2 on average, are moved down by one each time
// A pile of photos, each with its title: the one at each place asked for is put on top.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct photo {
    char title[40];
    int number, shown;
};

static void put_on_top(struct photo *pile, int place)
{
    struct photo wanted = pile[place];

    wanted.shown++;
    memmove(pile + 1, pile, place * sizeof *pile);
    pile[0] = wanted;
}

int main(void)
{
    int n, place;
    long mixed = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    struct photo *pile = calloc(n, sizeof *pile);
    if (!pile)
        return 1;
    for (int i = 0; i < n; i++) {
        pile[i].number = i;
        snprintf(pile[i].title, sizeof pile[i].title, "photo %d of the summer", i);
    }
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &place) != 1)
            return 1;
        put_on_top(pile, place);
    }
    int favourite = 0;
    for (int i = 0; i < n; i++) {
        if (pile[i].shown > pile[favourite].shown)
            favourite = i;
        mixed = (mixed * 5 + pile[i].number) % 1000000007;
    }
    printf("%s, %d times, %ld\n", pile[favourite].title, pile[favourite].shown, mixed);
    free(pile);
    return 0;
}
