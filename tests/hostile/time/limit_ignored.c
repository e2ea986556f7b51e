/* expect: CPU_TIME; limits: cpu=300ms */
#include "tests/hostile/hostile.h"

#include <sys/resource.h>

/* The kernel's own limit is raised as far as it goes, and its signal ignored. */
int main(void)
{
    struct rlimit limit;

    getrlimit(RLIMIT_CPU, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_CPU, &limit);
    for (int i = 1; i < 65; i++)
        signal(i, SIG_IGN);
    for (;;)
        continue;
}
