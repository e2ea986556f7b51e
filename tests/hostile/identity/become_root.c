/* expect: FINISHED "blocked" | FORBIDDEN; profile: all */
#include "tests/hostile/hostile.h"

#include <grp.h>

int main(void)
{
    gid_t group = 0;

    tried(syscall(SYS_setuid, 0) == 0, "setuid(0)");
    tried(syscall(SYS_setresuid, 0, 0, 0) == 0, "setresuid(0)");
    tried(syscall(SYS_setgid, 0) == 0, "setgid(0)");
    tried(syscall(SYS_setgroups, 1, &group) == 0, "setgroups(0)");
    tried(syscall(SYS_setfsuid, 0) == 0 && syscall(SYS_setfsuid, -1) == 0, "setfsuid(0)");
    return verdict();
}
