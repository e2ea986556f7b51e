/* expect: CPU_TIME; limits: cpu=300ms wall=5s processes=4 */
#include "tests/hostile/hostile.h"

#include <pthread.h>

/* The process looks like a zombie, and is none. */
static void *burn(void *nothing)
{
    for (;;)
        burn_ms(100000);
    return nothing;
}

int main(void)
{
    pthread_t thread;

    pthread_create(&thread, NULL, burn, NULL);
    pthread_exit(NULL);
}
