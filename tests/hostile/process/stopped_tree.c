/* expect: WALL_TIME; limits: wall=500ms processes=8 */
#include "tests/hostile/hostile.h"

/* Everybody in the group stops, and the parent with them. */
int main(void)
{
    for (int i = 0; i < 3; i++)
        if (fork() == 0)
            break;
    for (;;)
        kill(0, SIGSTOP);
}
