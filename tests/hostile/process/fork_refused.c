/* expect: FINISHED "blocked" */
#include "tests/hostile/hostile.h"

int main(void)
{
    pid_t pid = fork();

    if (pid == 0)
        _exit(0);
    tried(pid > 0, "a second process");
    return verdict();
}
