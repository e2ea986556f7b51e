/* expect: CPU_TIME | MEMORY; limits: cpu=300ms wall=8s processes=16; beside */
#include "tests/hostile/hostile.h"

/* Doubles until nothing more can be born, and goes on trying. */
int main(void)
{
    for (;;)
        (void)fork();
}
