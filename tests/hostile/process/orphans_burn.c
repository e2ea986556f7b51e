/* expect: CPU_TIME; limits: cpu=300ms wall=5s processes=8 */
#include "tests/hostile/hostile.h"

/* The main process sleeps; what burns is nobody's child. */
int main(void)
{
    for (int i = 0; i < 3; i++)
        if (fork() == 0) {
            if (fork() != 0)
                _exit(0);
            setsid();
            for (;;)
                continue;
        }
    for (;;)
        sleep(1);
}
