/* expect: FINISHED "blocked"; limits: cpu=3s wall=8s */
#include "tests/hostile/hostile.h"

int main(void)
{
    for (int i = 0; i < 200000; i++)
        (void)!write(2, "\033]0;x\a", 6);
    return verdict();
}
