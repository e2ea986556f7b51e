/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

#include <sys/shm.h>

int main(void)
{
    char *memory = shmat(bait_number("shm"), NULL, SHM_RDONLY);
    const char *name = bait("shm-name", 0);
    int fd;

    if (memory != (char *)-1) {
        printf("%.64s", memory);
        tried(1, "System V memory of the host");
    }
    fd = shm_open(name, O_RDONLY, 0);
    show_fd(fd);
    tried(fd >= 0, "POSIX memory of the host");
    tried(shm_open("/mark", O_RDWR | O_CREAT, 0666) >= 0, "POSIX memory for the next run");
    return verdict();
}
