/* expect: FINISHED "blocked" | FORBIDDEN; turns; profile: all */
#include "tests/hostile/hostile.h"

#include <sys/ioctl.h>

#define HIGH (1ul << 32)

/* Words put into the caller's terminal, which reads them when we are gone. */
int main(void)
{
    static const unsigned long requests[] = {TIOCSTI, TIOCSTI | HIGH, TIOCLINUX, TIOCLINUX | HIGH};
    int turn = turn_of(5);
    char byte = turn < 2 ? '#' : 3;

    if (turn == 4) {
        tried(open("/dev/tty", O_RDWR) >= 0, "a terminal");
        tried(isatty(0) || isatty(1) || isatty(2), "a stream that is a terminal");
        return verdict();
    }
    for (int fd = 0; fd < 3; fd++) {
        long got = syscall(SYS_ioctl, fd, requests[turn], &byte);

        tried(got == 0 || (errno != EPERM && errno != EACCES && errno != ENOSYS), "ioctl");
    }
    return verdict();
}
