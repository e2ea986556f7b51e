/* expect: FINISHED "blocked"; runs: 2; collect */
#include "tests/hostile/hostile.h"

/* Whoever takes what we leave must not follow it. */
int main(void)
{
    const char *path;

    for (int i = 0; (path = bait("file", i)) != NULL; i++) {
        char name[32], up[600];

        snprintf(name, sizeof name, "/box/link%d", i);
        (void)symlink(path, name);
        snprintf(name, sizeof name, "/box/up%d", i);
        snprintf(up, sizeof up, "../../../../../..%s", path);
        (void)symlink(up, name);
        snprintf(name, sizeof name, "/box/proc%d", i);
        snprintf(up, sizeof up, "/proc/self/root%s", path);
        (void)symlink(up, name);
    }
    (void)symlink("/etc/passwd", "/box/main");
    (void)symlink("/etc", "/box/folder");
    (void)symlink("/proc/self/environ", "/box/environ");
    (void)symlink("loop", "/box/loop");
    (void)mknod("/box/fifo", S_IFIFO | 0666, 0);
    (void)link("/work/main", "/box/copy");
    return verdict();
}
