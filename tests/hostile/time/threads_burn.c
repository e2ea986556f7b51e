/* expect: CPU_TIME; limits: cpu=400ms wall=6s processes=8 */
#include "tests/hostile/hostile.h"

#include <pthread.h>

/* Four threads that each stay under the limit. */
static void *burn(void *nothing)
{
    struct timespec now;

    do
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    while (now.tv_sec == 0 && now.tv_nsec < 300000000);
    return nothing;
}

int main(void)
{
    pthread_t threads[4];

    for (int i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, burn, NULL);
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
    return 0;
}
