/*
 * One run from the outside: holds it to its clocks, hears of forbidden calls, drains its standard
 * error, kills it, and concludes from the evidence how it ended.
 */
#ifndef SANDBOX_WATCH_H
#define SANDBOX_WATCH_H

#include <stdbool.h>

#include "sandbox/meter.h"
#include "sandbox/streams.h"
#include "sandbox/wire.h"

struct watch {
    /* The caller's sockets and handles; none is the watch's own. */
    int caller, control, init_socket, init_pidfd, listener;
    struct meter *meter;
    struct wire_packet *packet; /* scratch space for what comes in */

    struct sandbox_limits limits;
    struct drain drain;
    int stdout_fd; /* -1 unless it is a file whose size tells something; the watch's own */
    int64_t stdout_bytes_at_begin;

    int64_t begun_ns, next_look_ns, next_kill_ns, killed_ns;
    int64_t starved_ns; /* given back when the wall limit came */
    bool is_ended_early;
    enum sandbox_end cause; /* when is_ended_early */
    int forbidden_number;
    uint32_t forbidden_arch;
    bool has_report, caller_is_gone;
    struct wire_report report;
};

/* Bytes that the pages of a file take; 0 when fd is -1. */
int64_t watch_file_bytes(int fd);

/*
 * Blocks until nothing of the run is alive. Returns -1 and fills *failure when the box broke;
 * watch->caller_is_gone when there is nobody left to tell.
 */
int watch_run(struct watch *watch, struct wire_result *out_result, struct sandbox_failure *failure);

#endif
