/*
 * How long a busy machine kept a run waiting for a core. A wall limit is there for who sleeps or is
 * stuck; who would have run and was not let run is given that time back.
 */
#ifndef SANDBOX_STARVED_H
#define SANDBOX_STARVED_H

#include <stdint.h>

/*
 * The longest that a thread of the box was ready to run and did not, ns: /proc/PID/task/TID/
 * schedstat, second number. proc_fd: /proc of the box's pid namespace. 0 where the kernel does not
 * count it.
 */
int64_t starved_ns(int proc_fd);

#endif
