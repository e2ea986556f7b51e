/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

/* What was laid out for us in homes, caches and temporary folders. */
int main(void)
{
    const char *path;

    for (int i = 0; (path = bait("file", i)) != NULL; i++) {
        char around[600];
        int fd = open(path, O_RDONLY);

        show_fd(fd);
        tried(fd >= 0, path);
        snprintf(around, sizeof around, "/proc/1/root%s", path);
        tried(access(around, F_OK) == 0, around);
        snprintf(around, sizeof around, "/box/../../..%s", path);
        tried(access(around, F_OK) == 0, around);
        snprintf(around, sizeof around, "/proc/self/fd/0/..%s", path);
        tried(access(around, F_OK) == 0, around);
    }
    return verdict();
}
