/* expect: MEMORY | FINISHED "blocked"; limits: wall=8s; beside */
#include "tests/hostile/hostile.h"

int main(void)
{
    int count = 0;

    while (count < 100000 && open("/dev/null", O_RDONLY) >= 0)
        count++;
    tried(count > 1024, "more than 1024 descriptors");
    return verdict();
}
