/* expect: FINISHED "blocked" | MEMORY; limits: wall=8s; runs: 2; beside */
#include "tests/hostile/hostile.h"

int main(void)
{
    int made = 0;

    for (int i = 0; i < 70000; i++) {
        char path[32];
        int fd;

        snprintf(path, sizeof path, "/box/%d", i);
        fd = open(path, O_WRONLY | O_CREAT, 0666);
        if (fd < 0)
            break;
        close(fd);
        made++;
    }
    tried(made >= 60000, "60000 files");
    return verdict();
}
