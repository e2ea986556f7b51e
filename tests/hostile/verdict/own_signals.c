/* expect: SIGNALED; turns */
#include "tests/hostile/hostile.h"

/* Signals that a judge might take for its own, or the kernel's. */
int main(void)
{
    static const int signals[] = {SIGKILL, SIGXCPU, SIGTERM, SIGSEGV, SIGBUS,  SIGSYS,
                                  SIGPIPE, SIGALRM, SIGTRAP, SIGQUIT, SIGABRT, SIGVTALRM};
    int turn = turn_of((int)(sizeof signals / sizeof signals[0]));

    kill(getpid(), signals[turn]);
    return 0;
}
