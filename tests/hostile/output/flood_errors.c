/* expect: FINISHED "blocked"; limits: cpu=3s wall=8s; beside */
#include "tests/hostile/hostile.h"

/* 200 MiB that nobody wants to keep, and that must not make the program wait for ever. */
int main(void)
{
    static char block[65536];

    for (int i = 0; i < 3200; i++)
        (void)!write(2, block, sizeof block);
    return verdict();
}
