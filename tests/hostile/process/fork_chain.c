/* expect: CPU_TIME | FINISHED "blocked"; limits: cpu=300ms wall=5s processes=4; runs: 3 */
#include "tests/hostile/hostile.h"

/* Runs away by a new pid every moment. The main process ends, and the chain with it. */
int main(void)
{
    if (fork() == 0)
        for (;;) {
            if (fork() != 0)
                _exit(0);
            setsid();
        }
    usleep(30000);
    return verdict();
}
