/* expect: OUTPUT; limits: cpu=3s wall=8s; beside */
#include "tests/hostile/hostile.h"

int main(void)
{
    static char block[65536];

    memset(block, 'x', sizeof block);
    for (;;)
        (void)!write(1, block, sizeof block);
}
