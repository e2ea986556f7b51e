/* expect: FINISHED "blocked"; runs: 3; profile: all */
#include "tests/hostile/hostile.h"

#include <sys/resource.h>

/* Whatever a process can change of itself, its successor has afresh. */
int main(void)
{
    char folder[256] = "";
    mode_t mask = umask(0777);
    struct rlimit limit;

    tried(mask != 022 && mask != 077, "a mask of files");
    tried(getcwd(folder, sizeof folder) == NULL || strcmp(folder, "/box") != 0, "a folder");
    tried(getpriority(PRIO_PROCESS, 0) != 0, "a priority");
    getrlimit(RLIMIT_NOFILE, &limit);
    tried(limit.rlim_cur < 64, "a limit");
    tried(getsid(0) != getpid(), "a session");
    tried(getpgrp() != getpid(), "a group");
    (void)chdir("/");
    (void)setpriority(PRIO_PROCESS, 0, 19);
    (void)verdict();
    fflush(stdout);
    limit = (struct rlimit){4, 4};
    (void)setrlimit(RLIMIT_NOFILE, &limit);
    (void)setrlimit(RLIMIT_FSIZE, &limit);
    (void)setrlimit(RLIMIT_CPU, &limit);
    (void)setrlimit(RLIMIT_STACK, &limit);
    return 0;
}
