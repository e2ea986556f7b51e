/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

int main(void)
{
    static const char *const names[] = {"environ", "mem",    "maps",     "fd/0",
                                        "fd/3",    "root/.", "cwd/.",    "auxv",
                                        "stack",   "io",     "smaps",    "exe",
                                        "syscall", "ns/mnt", "fdinfo/3", "task/1/environ"};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char path[64];
        int fd;

        snprintf(path, sizeof path, "/proc/1/%s", names[i]);
        fd = open(path, O_RDONLY);
        show_fd(fd);
        tried(fd >= 0, path);
    }
    return verdict();
}
