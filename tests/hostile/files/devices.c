/* expect: FINISHED "blocked" | FORBIDDEN; profile: all */
#include "tests/hostile/hostile.h"

#include <sys/sysmacros.h>

int main(void)
{
    static const char *const paths[] = {
        "/dev/mem",    "/dev/kmem",      "/dev/kmsg",        "/dev/port",  "/dev/sda",
        "/dev/vda",    "/dev/kvm",       "/dev/fuse",        "/dev/ptmx",  "/dev/net/tun",
        "/dev/tty",    "/dev/console",   "/dev/userfaultfd", "/dev/loop0", "/dev/shm",
        "/dev/mqueue", "/dev/hugepages", "/dev/log",
    };

    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++)
        tried(open(paths[i], O_RDONLY | O_NONBLOCK) >= 0, paths[i]);
    tried(mknod("/box/mem", S_IFCHR | 0666, makedev(1, 1)) == 0 && open("/box/mem", O_RDONLY) >= 0,
          "a device of our own");
    return verdict();
}
