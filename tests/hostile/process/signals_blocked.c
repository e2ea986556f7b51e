/* expect: WALL_TIME; limits: wall=500ms */
#include "tests/hostile/hostile.h"

int main(void)
{
    sigset_t all;

    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, NULL);
    for (int i = 1; i < 65; i++)
        signal(i, SIG_IGN);
    for (;;)
        pause();
}
