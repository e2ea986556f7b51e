/* A cave: its rooms have names of their own, one is EXIT, and corridors lead to all of them. */
#include "validate.h"

enum { MAX_N = 2000, MAX_M = 20000, SHORTEST = 3, LONGEST = 8 };

static char names[MAX_N + 1][LONGEST + 1];
static int64_t part[MAX_N + 1]; /* towards a room that stands for all that it is joined with */

static void read_names(int64_t n)
{
    int64_t exits = 0;

    for (int64_t room = 1; room <= n; room++) {
        if (v_peek() == 'E') {
            for (const char *c = "EXIT"; *c; c++)
                v_char(*c);
            strcpy(names[room], "EXIT");
            exits++;
        } else {
            v_token(names[room], SHORTEST, LONGEST, "abcdefghijklmnopqrstuvwxyz", "a name");
        }
        room < n ? v_space() : v_newline();
    }
    if (exits != 1)
        v_fail("%lld rooms are EXIT", (long long)exits);
    for (int64_t i = 1; i <= n; i++) {
        for (int64_t j = i + 1; j <= n; j++) {
            if (strcmp(names[i], names[j]) == 0)
                v_fail("two rooms are '%s'", names[i]);
        }
    }
}

static int64_t part_of(int64_t room)
{
    while (part[room] != room)
        room = part[room] = part[part[room]];
    return room;
}

int main(void)
{
    int64_t n = v_long(1, MAX_N, "n"), m, parts = n;

    v_space();
    m = v_long(0, MAX_M, "m");
    v_newline();
    read_names(n);
    for (int64_t room = 1; room <= n; room++)
        part[room] = room;
    for (int64_t i = 0; i < m; i++) {
        int64_t a = v_long(1, n, "a room"), b;

        v_space();
        b = v_long(1, n, "a room");
        v_newline();
        parts -= part_of(a) != part_of(b);
        part[part_of(a)] = part_of(b);
    }
    if (parts != 1)
        v_fail("no corridor leads to some of the rooms");
    v_eof();
}
