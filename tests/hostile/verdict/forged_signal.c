/* expect: SIGNALED | FINISHED "blocked"; turns */
#include "tests/hostile/hostile.h"

/* With the details that the kernel would give: a filter's kill, a limit of time. */
int main(void)
{
    int turn = turn_of(3);
    siginfo_t info = {.si_signo = turn == 0 ? SIGSYS : turn == 1 ? SIGXCPU : SIGKILL};

    info.si_code = turn == 0 ? 1 /* SYS_SECCOMP */ : SI_KERNEL;
    (void)syscall(SYS_rt_sigqueueinfo, getpid(), info.si_signo, &info);
    return verdict();
}
