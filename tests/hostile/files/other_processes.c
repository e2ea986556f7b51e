/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

#include <dirent.h>

int main(void)
{
    DIR *proc = opendir("/proc");

    for (struct dirent *at; proc != NULL && (at = readdir(proc)) != NULL;) {
        int pid = atoi(at->d_name);

        tried(pid > 1 && pid != getpid(), at->d_name);
    }
    for (int pid = 2; pid < 70000; pid++)
        tried(pid != getpid() && kill(pid, 0) == 0, "a process of somebody else");
    return verdict();
}
