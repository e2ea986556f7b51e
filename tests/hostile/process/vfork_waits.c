/* expect: WALL_TIME; limits: wall=500ms processes=4 */
#include "tests/hostile/hostile.h"

/* The parent of a vfork() takes no signal but SIGKILL. */
int main(void)
{
    if (vfork() == 0)
        for (;;)
            (void)syscall(SYS_pause);
    return 0;
}
