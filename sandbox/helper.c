/*
 * The static program that the library carries inside: descriptor 3 is the socket to the caller. It
 * starts as the keeper and becomes the launcher, and later each init, by cloning itself.
 */
#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "sandbox/keeper.h"

#define CALLER 3
#define SIGNAL_COUNT 64

/* The caller died: its socket reads as closed now, even if somebody else still holds the end. */
static void on_orphaned(int number)
{
    (void)number;
    (void)shutdown(CALLER, SHUT_RDWR);
}

/* Whatever the caller ignores or blocks would pass to every program that runs in a box. */
static void signals_reset(void)
{
    sigset_t none;

    for (int number = 1; number <= SIGNAL_COUNT; number++)
        (void)signal(number, SIG_DFL);
    sigemptyset(&none);
    (void)sigprocmask(SIG_SETMASK, &none, NULL);
    (void)signal(SIGTERM, on_orphaned);
}

/* Descriptors 0 to 2 are taken, so that none of ours ever becomes one of them. */
static void streams_close(void)
{
    int null_fd = open("/dev/null", O_RDWR);

    for (int i = 0; i < 3; i++)
        if (null_fd >= 0 && null_fd != i)
            (void)dup2(null_fd, i);
    (void)close_range(CALLER + 1, ~0U, 0);
}

int main(void)
{
    pid_t parent = getppid();

    signals_reset();
    streams_close();
    (void)fcntl(CALLER, F_SETFD, FD_CLOEXEC);
    (void)setsid();
    (void)chdir("/");
    if (prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0) < 0 || getppid() != parent)
        return 1;
    return keeper_live(CALLER);
}
