/* expect: FINISHED "blocked" | FORBIDDEN; profile: all */
#include "tests/hostile/hostile.h"

#include <sys/resource.h>

/* Three descriptors are too few for pid 1 to report. */
int main(void)
{
    struct rlimit few = {3, 3}, old;

    tried(prlimit(1, RLIMIT_NOFILE, &few, NULL) == 0, "a limit for pid 1");
    tried(prlimit(1, RLIMIT_CPU, NULL, &old) == 0, "the limits of pid 1");
    tried(prlimit(getppid(), RLIMIT_AS, &few, NULL) == 0, "a limit for our parent");
    return verdict();
}
