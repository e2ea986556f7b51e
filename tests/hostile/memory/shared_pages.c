/* expect: MEMORY; limits: cpu=3s wall=8s */
#include "tests/hostile/hostile.h"

int main(void)
{
    for (;;) {
        char *block =
            mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

        if (block != MAP_FAILED)
            memset(block, 1, 1 << 20);
    }
}
