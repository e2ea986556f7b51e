/*
 * Ctrl-C: the first one stops the work and keeps what is done, the second one leaves at once.
 */
#ifndef JUDGE_CLI_INTERRUPT_H
#define JUDGE_CLI_INTERRUPT_H

/* From now on SIGINT and SIGTERM are noted; blocking calls return with EINTR. */
void interrupt_install(void);

/* The signal that came, or 0. */
int interrupt_signal(void);

/* 130 for SIGINT, 143 for SIGTERM. */
int interrupt_exit_code(void);

#endif
