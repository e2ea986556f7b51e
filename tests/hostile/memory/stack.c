/* expect: MEMORY | SIGNALED; limits: cpu=3s wall=8s */
#include "tests/hostile/hostile.h"

static int down(volatile char *above)
{
    volatile char here[4096];

    here[0] = *above;
    return down(here) + here[0];
}

int main(void)
{
    char top = 1;

    return down(&top);
}
