/* expect: MEMORY; limits: cpu=3s wall=8s; beside */
#include "tests/hostile/hostile.h"

int main(void)
{
    for (;;) {
        char *block = malloc(1 << 20);

        if (block != NULL)
            memset(block, 1, 1 << 20);
    }
}
