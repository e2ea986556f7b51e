/* expect: FINISHED "blocked" */
#include "tests/hostile/hostile.h"

/* A static program needs no shell, no loader and no tool; none is there. */
int main(void)
{
    static char *const names[] = {"/bin/sh",
                                  "/usr/bin/python3",
                                  "/usr/bin/env",
                                  "/bin/busybox",
                                  "/lib64/ld-linux-x86-64.so.2",
                                  "/proc/self/exe"};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char *const words[] = {names[i], "-c", "cat /etc/passwd", NULL};

        execv(names[i], words);
        tried(errno != ENOENT && errno != EACCES, names[i]);
    }
    return verdict();
}
