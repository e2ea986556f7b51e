/* expect: WALL_TIME; limits: wall=100ms */
#include "tests/hostile/hostile.h"

/* Lives in a box of its own all the while, with a secret that the others look for. */
int main(void)
{
    int fd = open("/box/secret", O_RDWR | O_CREAT, 0666);

    dprintf(fd, "%s+%s\n", "SECRET", "NEIGHBOUR");
    for (;;)
        pause();
}
