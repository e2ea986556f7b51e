/* expect: FINISHED "blocked" */
#include "tests/hostile/hostile.h"

/* Address space costs nothing while nobody touches it. */
int main(void)
{
    char *far = mmap(NULL, 1L << 36, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    tried(far == MAP_FAILED, "(no room)");
    if (far != MAP_FAILED)
        far[1L << 35] = 1;
    tried(calloc(1, 48 << 20) == NULL, "(no memory)");
    return verdict();
}
