/* expect: FINISHED "blocked"; runs: 3; profile: all */
#include "tests/hostile/hostile.h"

int main(void)
{
    static const char *const paths[] = {
        "/box/mark", "/tmp/mark",         "/dev/shm/mark", "/work/mark", "/var/tmp/mark",
        "/mark",     "/box/.hidden/mark", "/proc/mark",    "/dev/mark",  "/usr/mark",
    };

    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++)
        tried(access(paths[i], F_OK) == 0, paths[i]);
    (void)mkdir("/box/.hidden", 0777);
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++)
        (void)open(paths[i], O_WRONLY | O_CREAT, 0666);
    return verdict();
}
