/* expect: FINISHED "blocked"; limits: processes=8 wall=3s; runs: 3 */
#include "tests/hostile/hostile.h"

/* A daemon lives on, deaf, and would see the next run. */
int main(void)
{
    for (int pid = 2; pid < 200; pid++)
        tried(pid != getpid() && kill(pid, 0) == 0, "somebody lives here");
    if (fork() == 0) {
        setsid();
        if (fork() != 0)
            _exit(0);
        for (int i = 1; i < 65; i++)
            signal(i, SIG_IGN);
        for (;;)
            sleep(1);
    }
    usleep(20000);
    return verdict();
}
