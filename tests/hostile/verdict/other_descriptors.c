/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

#include <sys/socket.h>

/* A judge that talks over descriptors might listen to us. */
int main(void)
{
    for (int fd = 3; fd < 1024; fd++) {
        tried(write(fd, "AC", 2) >= 0, "writing to a descriptor");
        tried(send(fd, "AC", 2, 0) >= 0, "sending to a descriptor");
    }
    tried(write(0, "AC", 2) >= 0, "writing to standard input");
    return verdict();
}
