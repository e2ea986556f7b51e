/* expect: MEMORY; limits: cpu=3s wall=8s */
#include "tests/hostile/hostile.h"

/* Sees that there is no more and says so: still it needed more than it may have. */
int main(void)
{
    char *block;

    while ((block = malloc(1 << 20)) != NULL)
        memset(block, 1, 1 << 20);
    return 1;
}
