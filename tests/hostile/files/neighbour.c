/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

/* Another box, with the same user id perhaps. */
int main(void)
{
    show_fd(open("/box/secret", O_RDONLY));
    for (int pid = 0; pid < 70000; pid++) {
        char path[64];
        int fd;

        snprintf(path, sizeof path, "/proc/%d/root/box/secret", pid);
        fd = open(path, O_RDONLY);
        show_fd(fd);
        tried(fd >= 0, path);
    }
    return verdict();
}
