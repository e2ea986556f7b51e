/* expect: FORBIDDEN | FINISHED "blocked"; turns; profile: all */
#include "tests/hostile/hostile.h"

/* Bit 30 makes another table of calls of the same ones. */
int main(void)
{
    static const long numbers[] = {SYS_getpid, SYS_unshare, 512, 520, 521, 545, 547};
    int turn = turn_of((int)(sizeof numbers / sizeof numbers[0]));
    long got = syscall(numbers[turn] | 0x40000000, 0, 0, 0, 0, 0);

    tried(got >= 0 || (errno != ENOSYS && errno != EPERM), "an x32 system call");
    return verdict();
}
