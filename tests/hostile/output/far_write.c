/* expect: OUTPUT | FINISHED "blocked"; turns */
#include "tests/hostile/hostile.h"

#include <sys/uio.h>

int main(void)
{
    struct iovec vector = {"x", 1};
    int turn = turn_of(4);

    if (turn == 0)
        tried(pwrite(1, "x", 1, (off_t)1 << 40) == 1, "a byte far out");
    else if (turn == 1)
        tried(lseek(1, (off_t)1 << 40, SEEK_SET) > 0 && write(1, "x", 1) == 1, "after a seek");
    else if (turn == 2)
        tried(fallocate(1, 0, 0, (off_t)1 << 40) == 0, "room in standard output");
    else
        tried(pwritev(1, &vector, 1, (off_t)1 << 40) == 1, "a vector far out");
    lseek(1, 0, SEEK_SET);
    return verdict();
}
