/* expect: SIGNALED; runs: 3 */
#include "tests/hostile/hostile.h"

/* A group that reaches out of the pid namespace would die with us. */
int main(void)
{
    return kill(0, SIGKILL);
}
