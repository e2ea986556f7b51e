/* expect: CPU_TIME; limits: cpu=300ms wall=6s; beside */
#include "tests/hostile/hostile.h"

#include <sys/time.h>

static void again(int number)
{
    (void)number;
}

int main(void)
{
    struct itimerval often = {
        {0, 1},
        {0, 1}
    };

    signal(SIGALRM, again);
    setitimer(ITIMER_REAL, &often, NULL);
    for (;;)
        (void)getppid();
}
