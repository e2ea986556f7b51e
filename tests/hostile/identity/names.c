/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

static int tells(const char *text)
{
    static const char *const words[] = {"judge", "case", "hidden", "secret", "tmp", "home", "root"};

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strstr(text, words[i]) != NULL)
            return 1;
    return 0;
}

/* Nothing that we are called or given names the case, the problem or the user. */
int main(int argc, char **argv)
{
    char text[512] = "";

    for (int i = 0; i < argc; i++)
        tried(tells(argv[i]), argv[i]);
    tried(getcwd(text, sizeof text) == NULL || strcmp(text, "/box") != 0, text);
    for (int fd = 0; fd < 3; fd++) {
        char path[32];
        ssize_t got;

        snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
        got = readlink(path, text, sizeof text - 1);
        text[got > 0 ? got : 0] = '\0';
        tried(tells(text), text);
    }
    return verdict();
}
