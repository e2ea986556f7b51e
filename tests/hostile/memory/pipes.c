/* expect: MEMORY | FINISHED "blocked"; limits: memory=16MiB wall=8s */
#include "tests/hostile/hostile.h"

#include <sys/resource.h>

/* The kernel keeps what nobody reads. */
int main(void)
{
    static char block[65536];
    long long total = 0;
    int fds[2];

    while (pipe2(fds, O_NONBLOCK) == 0) {
        (void)fcntl(fds[1], F_SETPIPE_SZ, 1 << 20);
        for (ssize_t got; (got = write(fds[1], block, sizeof block)) > 0;)
            total += got;
    }
    tried(total > 64 << 20, "64 MiB in pipes");
    return verdict();
}
