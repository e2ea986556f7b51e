/* expect: CPU_TIME; limits: cpu=200ms wall=6s processes=8 */
#include "tests/hostile/hostile.h"

#include <sched.h>

/* Never on the core when the clock ticks: two that hand it to each other. */
int main(void)
{
    (void)fork();
    for (;;)
        sched_yield();
}
