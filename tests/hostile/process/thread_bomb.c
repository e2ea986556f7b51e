/* expect: FINISHED "blocked"; limits: processes=32 wall=5s; beside */
#include "tests/hostile/hostile.h"

#include <pthread.h>

static void *wait_forever(void *nothing)
{
    pause();
    return nothing;
}

int main(void)
{
    pthread_attr_t attributes;
    pthread_t thread;
    int count = 1;

    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 16384);
    while (count < 1000 && pthread_create(&thread, &attributes, wait_forever, NULL) == 0)
        count++;
    tried(count > 32, "more threads than the limit");
    return verdict();
}
