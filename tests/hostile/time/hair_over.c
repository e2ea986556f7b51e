/* expect: CPU_TIME; limits: cpu=400ms */
#include "tests/hostile/hostile.h"

/* A quarter over a limit that no whole second says. */
int main(void)
{
    burn_ms(500);
    return 0;
}
