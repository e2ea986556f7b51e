/* expect: FINISHED "blocked" | SIGNALED; turns; profile: all */
#include "tests/hostile/hostile.h"

/* Pid 1 is ours to signal, having our user id. It must do its work nonetheless. */
int main(void)
{
    int number = turn_of(64) + 1;
    siginfo_t info = {.si_signo = number, .si_code = SI_QUEUE};

    (void)kill(1, number);
    (void)syscall(SYS_tgkill, 1, 1, number);
    (void)syscall(SYS_rt_sigqueueinfo, 1, number, &info);
    usleep(1000);
    tried(kill(1, 0) != 0, "init is gone");
    return verdict();
}
