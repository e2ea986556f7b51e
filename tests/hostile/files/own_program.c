/* expect: FINISHED "blocked"; profile: all; runs: 2 */
#include "tests/hostile/hostile.h"

/* The next case is judged by the same file. */
int main(void)
{
    static const char *const paths[] = {"/work/main", "/proc/self/exe"};

    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        tried(open(paths[i], O_RDWR) >= 0, "writing");
        tried(open(paths[i], O_WRONLY | O_TRUNC) >= 0, "emptying");
        tried(truncate(paths[i], 0) == 0, "truncating");
        tried(chmod(paths[i], 0777) == 0, "chmod");
        tried(utimensat(AT_FDCWD, paths[i], NULL, 0) == 0, "its time");
        tried(unlink(paths[i]) == 0, "unlinking");
    }
    tried(link("/work/main", "/box/main") == 0, "another name");
    tried(rename("/work/main", "/work/other") == 0, "renaming");
    return verdict();
}
