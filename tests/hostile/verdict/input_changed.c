/* expect: FINISHED "blocked"; turns */
#include "tests/hostile/hostile.h"

/* The input is the judge's own: what the checker and the next run read. */
int main(void)
{
    int turn = turn_of(5);
    int fd = open("/proc/self/fd/0", O_RDWR);

    if (turn == 0)
        tried(ftruncate(0, 0) == 0, "emptying the input");
    else if (turn == 1)
        tried(pwrite(0, "x", 1, 0) == 1, "writing the input");
    else if (turn == 2)
        tried(mmap(NULL, 4096, PROT_WRITE, MAP_SHARED, 0, 0) != MAP_FAILED, "mapping the input");
    else if (turn == 3)
        tried(fallocate(0, FALLOC_FL_KEEP_SIZE | FALLOC_FL_PUNCH_HOLE, 0, 4096) == 0, "a hole");
    else
        tried(fd >= 0 && write(fd, "x", 1) == 1, "opening the input again");
    return verdict();
}
