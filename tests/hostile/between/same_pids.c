/* expect: FINISHED "blocked"; runs: 3; limits: processes=8 */
#include "tests/hostile/hostile.h"

/* A counter that survives would tell how many ran before. */
int main(void)
{
    tried(getpid() > 16, "a number of processes that were");
    for (int i = 0; i < 40; i++) {
        if (fork() == 0)
            _exit(0);
        wait(NULL);
    }
    return verdict();
}
