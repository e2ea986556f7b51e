/* expect: CPU_TIME; limits: cpu=300ms */
#include "tests/hostile/hostile.h"

__attribute__((destructor)) static void late(void)
{
    for (;;)
        continue;
}

int main(void)
{
    printf("done\n");
    return 0;
}
