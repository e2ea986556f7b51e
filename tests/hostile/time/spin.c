/* expect: CPU_TIME; limits: cpu=300ms; beside */
#include "tests/hostile/hostile.h"

int main(void)
{
    for (;;)
        continue;
}
