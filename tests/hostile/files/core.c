/* expect: SIGNALED; runs: 2 */
#include "tests/hostile/hostile.h"

#include <sys/resource.h>

int main(void)
{
    struct rlimit all = {RLIM_INFINITY, RLIM_INFINITY}, none;

    if (setrlimit(RLIMIT_CORE, &all) == 0 || getrlimit(RLIMIT_CORE, &none) < 0 ||
        none.rlim_max != 0 || access("/box/core", F_OK) == 0)
        return 1;
    abort();
}
