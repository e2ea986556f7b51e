/* expect: MEMORY | FINISHED "blocked"; limits: memory=16MiB wall=8s; runs: 2; needs: cgroup */
#include "tests/hostile/hostile.h"

/* What lies in the private folder is memory too. */
int main(void)
{
    static char block[65536];
    long long total = 0;

    for (int i = 0; i < 64; i++) {
        char path[32];
        int fd;

        snprintf(path, sizeof path, "/box/%d", i);
        fd = open(path, O_WRONLY | O_CREAT, 0666);
        for (int j = 0; fd >= 0 && j < 15; j++)
            total += write(fd, block, sizeof block) > 0 ? (long long)sizeof block : 0;
    }
    tried(total > 20 << 20, "more memory than the limit");
    return verdict();
}
