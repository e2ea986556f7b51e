/* expect: FINISHED "blocked" | CE | MEMORY | SIGNALED | NOT_FOUND */
#include "tests/hostile/hostile.h"

/* Two GiB that nobody touches cost nothing in the file. */
static char values[2147479552];

int main(int argc, char **argv)
{
    (void)argv;
    tried(values[argc] != 0, "memory that is not zero");
    return verdict();
}
