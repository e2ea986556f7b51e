/* Tries the rooms in turn: O(n^2) time when all bookings overlap. */
#include <stdio.h>
#include <stdlib.h>

#define BOOKINGS_MAX 200000

struct booking {
    int begin, end, place;
};

static struct booking bookings[BOOKINGS_MAX];
static int free_from[BOOKINGS_MAX + 1], room_of[BOOKINGS_MAX];

static int compare(const void *left, const void *right)
{
    const struct booking *a = left, *b = right;

    return (a->begin > b->begin) - (a->begin < b->begin);
}

int main(void)
{
    int n, count = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d %d", &bookings[i].begin, &bookings[i].end) != 2)
            return 1;
        bookings[i].place = i;
    }
    qsort(bookings, (size_t)n, sizeof *bookings, compare);
    for (int i = 0; i < n; i++) {
        int room = 1;

        while (room <= count && free_from[room] > bookings[i].begin)
            room++;
        count = room > count ? room : count;
        free_from[room] = bookings[i].end;
        room_of[bookings[i].place] = room;
    }
    printf("%d\n", count);
    for (int i = 0; i < n; i++)
        printf("%d\n", room_of[i]);
    return 0;
}
