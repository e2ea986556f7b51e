/* expect: FINISHED "blocked"; runs: 3 */
#include "tests/hostile/hostile.h"

#include <sys/file.h>

/* Locks on what all runs see are words too. */
int main(void)
{
    static const char *const paths[] = {"/work/main", "/", "/box", "/dev/null", "/dev/zero"};
    struct flock all = {.l_type = F_RDLCK, .l_whence = SEEK_SET};

    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        int fd = open(paths[i], O_RDONLY);

        tried(fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) < 0 && errno == EWOULDBLOCK, paths[i]);
        (void)fcntl(fd, F_SETLK, &all);
    }
    return verdict();
}
