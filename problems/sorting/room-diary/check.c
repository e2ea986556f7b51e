/* The fewest rooms, numbers from 1 on, and no room given twice at a time. */
#include "check.h"

enum { BOOKINGS_MAX = 200000 };

struct booking {
    int64_t begin, end, room;
};

static int compare(const void *left, const void *right)
{
    const struct booking *a = left, *b = right;

    if (a->room != b->room)
        return a->room < b->room ? -1 : 1;
    return (a->begin > b->begin) - (a->begin < b->begin);
}

int main(int argc, char **argv)
{
    static struct booking bookings[BOOKINGS_MAX];
    int64_t n, fewest, rooms;

    check_init(argc, argv);
    n = input_long(1, BOOKINGS_MAX);
    fewest = answer_long(1, n);
    for (int64_t i = 0; i < n; i++) {
        bookings[i].begin = input_long(0, 1000000000);
        bookings[i].end = input_long(0, 1000000000);
    }
    rooms = output_long(1, n, "the number of rooms");
    for (int64_t i = 0; i < n; i++)
        bookings[i].room = output_long(1, rooms, "a room");
    output_end();
    qsort(bookings, (size_t)n, sizeof *bookings, compare);
    for (int64_t i = 1; i < n; i++) {
        if (bookings[i].room == bookings[i - 1].room && bookings[i].begin < bookings[i - 1].end)
            check_wrong("room %lld has two bookings at a time", (long long)bookings[i].room);
    }
    if (rooms > fewest)
        check_wrong("%lld rooms, and fewer are enough", (long long)rooms);
    check_right();
}
