/* expect: FINISHED "3000"; limits: cpu=20s wall=60s processes=4 */
#include "tests/hostile/hostile.h"

/* What the kernel still holds of the dead is not this program's memory. */
int main(void)
{
    int born = 0;

    for (int i = 0; i < 3000; i++) {
        pid_t pid = fork();

        if (pid == 0)
            _exit(0);
        born += pid > 0 && waitpid(pid, NULL, 0) == pid;
    }
    printf("%d\n", born);
    return 0;
}
