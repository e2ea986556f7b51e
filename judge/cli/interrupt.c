#include "judge/cli/interrupt.h"

#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static volatile sig_atomic_t signal_seen;

static void note_signal(int number)
{
    if (signal_seen != 0)
        _exit(128 + number);
    signal_seen = number;
}

void interrupt_install(void)
{
    struct sigaction action = {.sa_handler = note_signal};

    (void)sigaction(SIGINT, &action, NULL);
    (void)sigaction(SIGTERM, &action, NULL);
}

int interrupt_signal(void)
{
    return signal_seen;
}

int interrupt_exit_code(void)
{
    return 128 + signal_seen;
}
