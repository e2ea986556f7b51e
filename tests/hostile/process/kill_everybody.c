/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

int main(void)
{
    (void)kill(-1, SIGKILL);
    (void)kill(-1, SIGSTOP);
    return verdict();
}
