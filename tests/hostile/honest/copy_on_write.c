/* expect: FINISHED "blocked"; limits: processes=8; needs: cgroup */
#include "tests/hostile/hostile.h"

/* Pages that children only read are there once. */
int main(void)
{
    char *block = malloc(40 << 20);

    memset(block, 1, 40 << 20);
    for (int i = 0; i < 4; i++)
        if (fork() == 0) {
            long sum = 0;

            for (int at = 0; at < 40 << 20; at += 4096)
                sum += ((volatile char *)block)[at];
            usleep(100000);
            _exit(sum == 0);
        }
    while (wait(NULL) > 0)
        continue;
    return verdict();
}
