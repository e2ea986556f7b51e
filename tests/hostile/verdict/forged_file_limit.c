/* expect: SIGNALED | OUTPUT */
#include "tests/hostile/hostile.h"

/* The signal of a file that is too large, without one: at most it trades one fault for another. */
int main(void)
{
    return raise(SIGXFSZ);
}
