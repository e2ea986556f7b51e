/* expect: WALL_TIME; limits: wall=500ms */
#include "tests/hostile/hostile.h"

int main(void)
{
    for (;;)
        sleep(1);
}
