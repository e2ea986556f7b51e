/* expect: FINISHED "blocked" */
#include "tests/hostile/hostile.h"

/* One bit at a time: which files are there at all. */
#if __has_include(BAIT) || __has_include("/etc/shadow") || __has_include("/root/.bashrc") || \
    __has_include("/etc/machine-id") || __has_include("/home") || __has_include("/tmp")
#define IS_THERE 1
#else
#define IS_THERE 0
#endif

int main(void)
{
    tried(IS_THERE, "a file of the host is known to be there");
    return verdict();
}
