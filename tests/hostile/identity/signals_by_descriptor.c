/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

/* Whoever waits at the other end of our streams could be sent SIGIO or SIGURG. */
int main(void)
{
    for (int fd = 0; fd < 3; fd++)
        for (int pid = -3; pid < 4; pid++)
            tried(pid != 0 && pid != getpid() && fcntl(fd, F_SETOWN, pid) == 0 &&
                      fcntl(fd, 10 /* F_SETSIG */, SIGKILL) == 0,
                  "an owner of a stream");
    return verdict();
}
