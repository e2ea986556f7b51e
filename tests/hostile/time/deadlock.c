/* expect: WALL_TIME; limits: wall=500ms processes=4 */
#include "tests/hostile/hostile.h"

#include <pthread.h>

int main(void)
{
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

    pthread_mutex_lock(&lock);
    pthread_mutex_lock(&lock);
    return 0;
}
