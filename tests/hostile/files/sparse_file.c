/* expect: FINISHED "blocked" | OUTPUT; turns */
#include "tests/hostile/hostile.h"

/* Large at no cost, until somebody copies it. */
int main(void)
{
    int turn = turn_of(4);
    int fd = turn < 3 ? open("/box/big", O_RDWR | O_CREAT, 0666) : 1;
    off_t size = (off_t)1 << 40;

    if (turn == 0)
        tried(ftruncate(fd, size) == 0, "ftruncate");
    else if (turn == 1)
        tried(fallocate(fd, 0, 0, size) == 0, "fallocate");
    else if (turn == 2)
        tried(pwrite(fd, "x", 1, size) == 1, "pwrite");
    else
        tried(ftruncate(fd, size) == 0, "ftruncate of standard output");
    return verdict();
}
