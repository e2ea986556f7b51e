/* expect: FORBIDDEN | FINISHED "blocked" */
#include "tests/hostile/hostile.h"

static long got;
static int error_seen;

/* Before main(), and before any library that might load a filter in our address space. */
static void early(void)
{
    got = syscall(SYS_unshare, 0x10000000);
    error_seen = errno;
}

__attribute__((section(".preinit_array"), used)) static void (*const first)(void) = early;

int main(void)
{
    tried(got == 0 || (error_seen != EPERM && error_seen != ENOSYS), "a namespace before main()");
    return verdict();
}
