/* expect: MEMORY | FINISHED "blocked"; limits: cpu=3s wall=8s; beside */
#include "tests/hostile/hostile.h"

/* Page tables and mappings weigh as much as pages, and no process's size shows them. */
int main(void)
{
    for (size_t i = 0; i < 200000; i++) {
        char *page = mmap((void *)(0x100000000000 + (i << 21)), 4096, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);

        if (page == MAP_FAILED)
            break;
        *page = 1;
    }
    return verdict();
}
