/*
 * Pid 1 of one run: born before it is needed, in a pid namespace of its own, with no capability and
 * under the run's filter. It waits for the order, gives birth to the program, reaps all there is,
 * ends what is left when the program has ended, and says what it saw.
 */
#ifndef SANDBOX_INIT_H
#define SANDBOX_INIT_H

#include <linux/filter.h>

#include "sandbox/wire.h"

/* The signal by which the keeper says that the run is over. */
#define INIT_SIGNAL_END 10 /* SIGUSR1 */

struct init {
    int socket; /* to the keeper */
    int proc_fd;
    bool proc_is_mounted, addresses_are_fixed;
    enum sandbox_counter counter;
    int counter_fd;
    struct sock_fprog filter;
    struct wire_packet *packet;
    char **words; /* room for INIT_WORDS_MAX pointers */
};

#define INIT_WORDS_MAX 8192

_Noreturn void init_live(struct init *init);

#endif
