/* expect: OUTPUT; limits: memory=256MiB */
#include "tests/hostile/hostile.h"

int main(void)
{
    static char block[65536];
    int fd = open("/box/big", O_WRONLY | O_CREAT, 0666);

    while (write(fd, block, sizeof block) > 0)
        continue;
    return 0;
}
