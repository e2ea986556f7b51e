/* expect: FINISHED "blocked"; runs: 3 */
#include "tests/hostile/hostile.h"

/* Flags of an open file are shared by all who hold it. */
int main(void)
{
    for (int fd = 0; fd < 3; fd++) {
        int flags = fcntl(fd, F_GETFL);

        tried((flags & (O_NONBLOCK | O_ASYNC | O_APPEND)) != 0, "flags of somebody else");
        (void)fcntl(fd, F_SETFL, flags | O_NONBLOCK | O_ASYNC);
    }
    return verdict();
}
