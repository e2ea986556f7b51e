/* expect: FINISHED "blocked"; limits: processes=8 */
#include "tests/hostile/hostile.h"

int main(void)
{
    int alive = 1;

    for (int i = 0; i < 100; i++) {
        pid_t pid = fork();

        if (pid == 0) {
            pause();
            _exit(0);
        }
        alive += pid > 0;
    }
    tried(alive > 8, "more processes than the limit");
    tried(alive < 8, "(fewer processes than the limit)");
    return verdict();
}
