/* expect: FINISHED "blocked" | MEMORY; limits: memory=256MiB wall=8s; runs: 2; beside */
#include "tests/hostile/hostile.h"

/* Fills the private folder by many files, each small enough. */
int main(void)
{
    static char block[512 * 1024];
    long long total = 0;

    memset(block, 1, sizeof block);
    for (int i = 0; i < 2000; i++) {
        char path[32];
        int fd;

        snprintf(path, sizeof path, "/box/%d", i);
        fd = open(path, O_WRONLY | O_CREAT, 0666);
        if (fd < 0)
            break;
        if (write(fd, block, sizeof block) > 0)
            total += (long long)sizeof block;
        close(fd);
    }
    tried(total > 300LL << 20, "more than 300 MiB on disk");
    return verdict();
}
