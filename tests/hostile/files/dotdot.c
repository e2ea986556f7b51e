/* expect: FINISHED "blocked" | FORBIDDEN; profile: all */
#include "tests/hostile/hostile.h"

/* Up and out: a folder held open, and a root moved below it. */
int main(void)
{
    int fd = open("/box", O_RDONLY | O_DIRECTORY);
    struct stat root, up;

    (void)mkdir("/box/jail", 0777);
    tried(chroot("/box/jail") == 0, "chroot");
    for (int i = 0; i < 100; i++)
        fd = openat(fd, "..", O_RDONLY | O_DIRECTORY);
    tried(stat("/", &root) == 0 && fstat(fd, &up) == 0 &&
              (root.st_ino != up.st_ino || root.st_dev != up.st_dev),
          "above the root");
    tried(faccessat(fd, "etc/passwd", F_OK, 0) == 0, "/etc/passwd");
    return verdict();
}
