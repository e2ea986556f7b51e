/* expect: CPU_TIME | MEMORY; limits: cpu=300ms wall=8s processes=16; beside */
#include "tests/hostile/hostile.h"

/* Children that live for an instant: their time is lost where nobody waits for them. */
int main(void)
{
    signal(SIGCHLD, SIG_IGN);
    for (;;)
        if (fork() == 0) {
            for (volatile int i = 0; i < 20000; i++)
                continue;
            _exit(0);
        }
}
