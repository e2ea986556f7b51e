/* expect: FINISHED "blocked"; limits: processes=8 */
#include "tests/hostile/hostile.h"

/* The dead that nobody waits for fill the process table too. */
int main(void)
{
    int born = 1;

    for (int i = 0; i < 300; i++) {
        pid_t pid = fork();

        if (pid == 0)
            _exit(0);
        born += pid > 0;
    }
    tried(born > 8, "more zombies than the limit");
    return verdict();
}
