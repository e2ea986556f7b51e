/* expect: FINISHED "blocked"; runs: 3; profile: all */
#include "tests/hostile/hostile.h"

/* Nothing is ignored or blocked when a program starts, whatever the one before did. */
int main(void)
{
    sigset_t mask;

    sigprocmask(SIG_BLOCK, NULL, &mask);
    for (int i = 1; i < 65; i++) {
        struct sigaction old = {.sa_handler = SIG_DFL};

        tried(sigismember(&mask, i) == 1, "a signal is blocked");
        (void)sigaction(i, NULL, &old);
        tried(old.sa_handler != SIG_DFL, "a signal is not handled by default");
        signal(i, SIG_IGN);
    }
    sigfillset(&mask);
    sigprocmask(SIG_BLOCK, &mask, NULL);
    return verdict();
}
