/* expect: FINISHED "blocked" */
#include "tests/hostile/hostile.h"

/* What counts is what stands there at the end; a mapping must not change it later. */
int main(void)
{
    char *page;

    (void)!write(1, "something else\n", 15);
    page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, 1, 0);
    if (page != MAP_FAILED)
        memset(page, 'x', 15);
    if (ftruncate(1, 0) == 0)
        lseek(1, 0, SEEK_SET);
    else
        return 0;
    return verdict();
}
