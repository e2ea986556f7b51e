/* expect: CPU_TIME; limits: cpu=200ms wall=8s */
#include "tests/hostile/hostile.h"

/* Works for a moment, then sleeps over the instant at which a sampled clock looks. */
int main(void)
{
    struct timespec nap = {0, 1000}, start, now;

    for (;;) {
        clock_gettime(CLOCK_MONOTONIC, &start);
        do
            clock_gettime(CLOCK_MONOTONIC, &now);
        while ((now.tv_sec - start.tv_sec) * 1000000000 + now.tv_nsec - start.tv_nsec < 200000);
        nanosleep(&nap, NULL);
    }
}
