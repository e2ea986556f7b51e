/*
 * What the processes of the sandbox say to each other: packets over SOCK_SEQPACKET socket pairs,
 * each a kind, a body and up to four descriptors. Both ends are ours and come from one build, so a
 * body is a struct as the compiler lays it out, followed by the strings it counts.
 */
#ifndef SANDBOX_WIRE_H
#define SANDBOX_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sandbox/sandbox.h"

#define WIRE_BODY_MAX (128 * 1024)
#define WIRE_FDS_MAX 4

enum wire_kind {
    WIRE_OPEN = 1, /* struct wire_open, the filter, the strings */
    WIRE_LOAD_BEGIN,
    WIRE_LOAD_FILE, /* struct wire_file and the file's descriptor */
    WIRE_LOAD_END,
    WIRE_COLLECT, /* struct wire_collect */
    WIRE_RUN,     /* struct wire_run, the strings; stdin, stdout, stderr */
    WIRE_KILL,
    WIRE_PREPARE, /* keeper to launcher: bear the next run's init; its cgroup if it has its own */
    WIRE_MAPS,    /* launcher to keeper: write my id maps */
    WIRE_DONE,    /* the answer: struct wire_done */
    WIRE_FAILED,  /* the other answer: struct sandbox_failure */
    WIRE_READY,   /* init to keeper: born; its pidfd and the filter's listener */
    WIRE_REPORT,  /* init to keeper: struct wire_report */
    WIRE_RESULT,  /* keeper to caller: struct wire_result */
};

struct wire_open {
    enum sandbox_profile profile;
    bool proc_is_mounted, addresses_are_fixed;
    enum sandbox_counter counter;
    int64_t scratch_bytes, scratch_files;
    int cpu;
    uint32_t bind_count, link_count;
    uint32_t filter_count; /* instructions */
};

struct wire_file {
    char name[256];
    int64_t size_bytes;
    bool is_executable;
};

struct wire_collect {
    char dir[256];
    int64_t max_bytes;
    uint64_t max_files;
};

struct wire_run {
    struct sandbox_limits limits;
    bool scratch_is_kept;
    bool has_stdin, has_stdout, has_stderr; /* which descriptors follow */
    bool data_is_limited;                   /* no cgroup bounds what hides from a process's size */
    uint32_t argument_count, variable_count;
};

/* What init saw. Times are CLOCK_MONOTONIC nanoseconds. */
struct wire_report {
    int exec_errno;
    int status; /* of the main process, as wait() tells it */
    int64_t started_ns, ended_ns;
    int64_t cpu_us;      /* user + system of all that it reaped */
    int64_t init_cpu_us; /* its own */
    int64_t counted;     /* by the box's counter; -1: nothing */
    int64_t peak_bytes;  /* largest resident set of one process */
};

struct wire_result {
    struct sandbox_result result;
    int forbidden_number; /* -1: none */
    uint32_t forbidden_arch;
};

struct wire_done {
    char meter[16];
};

struct wire_packet {
    uint32_t kind;
    uint32_t fd_count;
    int fds[WIRE_FDS_MAX]; /* the receiver's to close: wire_close_fds() */
    size_t size;
    _Alignas(16) char body[WIRE_BODY_MAX];
};

/* 0, or -1 with errno. Blocks while the other side's queue is full; never raises SIGPIPE. */
int wire_send(int socket, enum wire_kind kind, const void *body, size_t size, const int *fds,
              size_t fd_count);

/* 1, 0 when the other side is gone, -1 with errno. Blocks. */
int wire_receive(int socket, struct wire_packet *packet);

/* wire_receive() that does not wait: -1 and EAGAIN when there is nothing. */
int wire_receive_now(int socket, struct wire_packet *packet);

void wire_close_fds(struct wire_packet *packet);

/* Takes the i-th descriptor out of the packet; -1 when there is none. */
int wire_take_fd(struct wire_packet *packet, size_t i);

/* Sends a failure as the answer. */
int wire_send_failure(int socket, const struct sandbox_failure *failure);

/* Builds a body. What does not fit makes is_full true and is dropped. */
struct wire_writer {
    char *data;
    size_t size, capacity;
    bool is_full;
};
void wire_write(struct wire_writer *writer, const void *bytes, size_t count);
void wire_write_string(struct wire_writer *writer, const char *text);

/* Reads a body. Both return NULL when there is not that much; pointers are into the packet. */
struct wire_reader {
    char *at, *end;
};
void *wire_read(struct wire_reader *reader, size_t count);
char *wire_read_string(struct wire_reader *reader);

#endif
