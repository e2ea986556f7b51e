/* expect: FINISHED "blocked"; runs: 3; limits: processes=4 */
#include "tests/hostile/hostile.h"

#include <dirent.h>

/* A file without a name that a child holds, and space that it would take from the next. */
int main(void)
{
    static char block[65536];
    long long total = 0;
    int fd = open("/box/x", O_RDWR | O_CREAT | O_EXCL, 0666);

    tried(fd < 0, "a file is there");
    unlink("/box/x");
    for (int i = 0; i < 15; i++)
        total += write(fd, block, sizeof block) > 0 ? 1 : 0;
    tried(total != 15, "(the folder is full)");
    if (fork() == 0)
        for (;;)
            pause();
    return verdict();
}
