/* expect: CPU_TIME; limits: cpu=300ms wall=6s */
#include "tests/hostile/hostile.h"

int main(void)
{
    static char block[1 << 20];
    int fd = open("/dev/zero", O_RDONLY);

    for (;;)
        (void)!read(fd, block, sizeof block);
}
