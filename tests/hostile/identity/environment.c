/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

extern char **environ;

int main(void)
{
    static const char *const known[] = {"PATH=/usr/bin:/bin", "HOME=/box", "TMPDIR=/box",
                                        "LANG=C.UTF-8"};

    for (char **at = environ; *at != NULL; at++) {
        int is_known = 0;

        for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
            is_known |= strcmp(*at, known[i]) == 0;
        tried(!is_known, *at);
    }
    return verdict();
}
