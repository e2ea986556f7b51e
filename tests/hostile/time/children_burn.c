/* expect: CPU_TIME; limits: cpu=400ms wall=6s processes=8 */
#include "tests/hostile/hostile.h"

/* One child after the other, each under the limit, the parent idle. */
int main(void)
{
    for (int i = 0; i < 20; i++) {
        if (fork() == 0) {
            burn_ms(100);
            _exit(0);
        }
        wait(NULL);
    }
    return 0;
}
