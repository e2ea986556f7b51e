/* expect: FINISHED "blocked"; limits: cpu=100ms wall=3s */
#include "tests/hostile/hostile.h"

/* Sleeping costs nothing. */
int main(void)
{
    usleep(400000);
    return verdict();
}
