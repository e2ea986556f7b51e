/* expect: FINISHED "blocked" | FORBIDDEN; turns; profile: all */
#include "tests/hostile/hostile.h"

/* The session's keyring passes through every namespace. */
int main(void)
{
    char text[256] = "";
    int turn = turn_of(5), key = bait_number("key");
    long got = -1;

    if (turn == 0)
        got = syscall(SYS_keyctl, 11 /* read */, key, text, sizeof text - 1);
    else if (turn == 1)
        got = syscall(SYS_keyctl, 10 /* search */, -3, "user", "judge-hostile", 0);
    else if (turn == 2)
        got = syscall(SYS_request_key, "user", "judge-hostile", NULL, -3);
    else if (turn == 3)
        got = syscall(SYS_add_key, "user", "mark", "1", 1, -3);
    else
        got = syscall(SYS_keyctl, 6 /* describe */, -3, text, sizeof text - 1);
    tried(got >= 0, text);
    return verdict();
}
