/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

int main(void)
{
    for (int fd = 3; fd < 65536; fd++)
        if (fcntl(fd, F_GETFD) >= 0) {
            show_fd(fd);
            tried(1, "an inherited descriptor");
        }
    return verdict();
}
