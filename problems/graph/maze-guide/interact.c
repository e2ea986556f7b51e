/*
 * Leads through the cave: tells the room and what stands on its doors, takes '? NAME' as a step
 * through such a door, and '!' where the walk ends.
 */
#include "interact.h"

enum { MAX_N = 2000, MAX_M = 20000, LONGEST = 8 };

struct door {
    int64_t to, next; /* next: the door told after this one, or 0 */
};

static char names[MAX_N + 1][CHECK_TOKEN_MAX + 1];
static struct door doors[2 * MAX_M + 1];
static int64_t first[MAX_N + 1], last[MAX_N + 1], door_count[MAX_N + 1];

static void door_add(int64_t from, int64_t to)
{
    static int64_t count;

    doors[++count] = (struct door){.to = to};
    if (first[from] == 0)
        first[from] = count;
    else
        doors[last[from]].next = count;
    last[from] = count;
    door_count[from]++;
}

static int64_t cave_read(void)
{
    int64_t n = input_long(1, MAX_N), m = input_long(0, MAX_M);

    for (int64_t room = 1; room <= n; room++) {
        if (!check_token(check.input, names[room]))
            check_broken("the input ends within the names");
    }
    for (int64_t i = 0; i < m; i++) {
        int64_t a = input_long(1, n), b = input_long(1, n);

        door_add(a, b);
        if (a != b)
            door_add(b, a);
    }
    return n;
}

static void room_tell(int64_t room)
{
    (void)printf("%s %lld", names[room], (long long)door_count[room]);
    for (int64_t door = first[room]; door != 0; door = doors[door].next)
        (void)printf(" %s", names[doors[door].to]);
    talk_say("%s", "");
}

/* The room behind a door of this one with what the line heard last says on it. */
static int64_t room_behind(int64_t room)
{
    const char *name = talk_word();

    for (int64_t door = first[room]; door != 0; door = doors[door].next) {
        int64_t to = doors[door].to;

        if (strcmp(names[to], name) != 0)
            continue;
        if (*talk_word())
            talk_reject("a step is '? NAME' and nothing behind it");
        return to;
    }
    talk_reject("no door of the room that you are in has this name");
}

int main(int argc, char **argv)
{
    int64_t n, allowed, room = 1, steps = 0;

    talk_init(argc, argv);
    n = cave_read();
    allowed = 2 * (n - 1);
    talk_say("%lld", (long long)n);
    room_tell(room);
    while (talk_hear() == '?') {
        room = room_behind(room);
        if (++steps > allowed)
            check_wrong("step %lld, and only %lld are allowed", (long long)steps,
                        (long long)allowed);
        room_tell(room);
    }
    if (*talk_word())
        talk_reject("the end is '!' and nothing behind it");
    if (strcmp(names[room], "EXIT") != 0)
        check_wrong("the walk ends after %lld steps in '%s'", (long long)steps, names[room]);
    talk_right();
}
