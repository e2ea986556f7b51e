/* expect: OUTPUT; limits: cpu=3s wall=8s */
#include "tests/hostile/hostile.h"

/* Does not hear that it was too much. */
int main(void)
{
    static char block[65536];

    signal(SIGXFSZ, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    memset(block, 'x', sizeof block);
    for (int i = 0; i < 1000; i++)
        (void)!write(1, block, sizeof block);
    return 0;
}
