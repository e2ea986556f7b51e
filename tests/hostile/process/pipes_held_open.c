/* expect: FINISHED "blocked"; limits: processes=4 wall=2s */
#include "tests/hostile/hostile.h"

/* Who waits for the end of our output waits for this child. */
int main(void)
{
    if (fork() == 0) {
        sleep(60);
        _exit(0);
    }
    return verdict();
}
