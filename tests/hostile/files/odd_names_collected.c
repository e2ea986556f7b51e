/* expect: FINISHED "blocked"; runs: 2; collect */
#include "tests/hostile/hostile.h"

int main(void)
{
    static const char *const names[] = {"\033]0;title\a", "..\\..\\x", "-rf",
                                        "\xff\xfe",       "a\nb",      "~",
                                        "$(touch x)",     "...",       " "};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char path[64];
        int fd;

        snprintf(path, sizeof path, "/box/%s", names[i]);
        fd = open(path, O_WRONLY | O_CREAT, 0);
        if (fd >= 0 && write(fd, "x", 1) == 1)
            close(fd);
    }
    (void)mkdir("/box/closed", 0);
    return verdict();
}
