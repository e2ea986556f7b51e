/* expect: FINISHED "blocked"; profile: all; runs: 2 */
#include "tests/hostile/hostile.h"

#include <sys/resource.h>

/* Hard limits hold; what this run lowers, the next has again. */
int main(void)
{
    struct rlimit now;

    for (int i = 0; i < 16; i++) {
        struct rlimit more = {RLIM_INFINITY, RLIM_INFINITY};

        getrlimit((__rlimit_resource_t)i, &now);
        tried(now.rlim_max != RLIM_INFINITY && setrlimit((__rlimit_resource_t)i, &more) == 0,
              "a hard limit");
    }
    getrlimit(RLIMIT_CORE, &now);
    tried(now.rlim_max != 0, "core files");
    getrlimit(RLIMIT_MEMLOCK, &now);
    tried(now.rlim_max != 0, "locked memory");
    getrlimit(RLIMIT_MSGQUEUE, &now);
    tried(now.rlim_max != 0, "message queues");
    getrlimit(RLIMIT_NICE, &now);
    tried(now.rlim_max != 0, "being nice to oneself");
    getrlimit(RLIMIT_RTPRIO, &now);
    tried(now.rlim_max != 0, "real time");
    getrlimit(RLIMIT_NOFILE, &now);
    tried(now.rlim_max > 1024 || now.rlim_cur < 64, "descriptors");
    now = (struct rlimit){3, 3};
    (void)setrlimit(RLIMIT_NOFILE, &now);
    return verdict();
}
