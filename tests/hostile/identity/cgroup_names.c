/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

/* Where on the host we hang, and under whom. */
int main(void)
{
    char line[512];
    FILE *file = fopen("/proc/self/cgroup", "r");

    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        char *path = strrchr(line, ':');

        tried(path != NULL && strcmp(path, ":/\n") != 0, line);
    }
    return verdict();
}
