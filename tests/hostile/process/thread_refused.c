/* expect: FINISHED "blocked" */
#include "tests/hostile/hostile.h"

#include <pthread.h>

static void *live(void *nothing)
{
    return nothing;
}

int main(void)
{
    pthread_t thread;

    tried(pthread_create(&thread, NULL, live, NULL) == 0, "a second thread");
    return verdict();
}
