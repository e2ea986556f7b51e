/* expect: FINISHED "400"; limits: processes=8 */
#include "tests/hostile/hostile.h"

#include <pthread.h>

static void *add(void *sum)
{
    for (int i = 0; i < 100; i++)
        __atomic_add_fetch((int *)sum, 1, __ATOMIC_RELAXED);
    return NULL;
}

int main(void)
{
    pthread_t threads[4];
    int sum = 0;

    for (int i = 0; i < 4; i++)
        if (pthread_create(&threads[i], NULL, add, &sum) != 0)
            return 1;
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
    printf("%d\n", sum);
    return 0;
}
