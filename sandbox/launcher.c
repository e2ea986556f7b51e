#include "sandbox/launcher.h"

#include <errno.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/identity.h"
#include "sandbox/init.h"
#include "sandbox/promptness.h"
#include "sandbox/rootfs.h"
#include "sandbox/scratch.h"
#include "sandbox/work.h"

struct box {
    struct launcher *launcher;
    struct wire_open open;
    struct scratch scratch;
    struct init init;
    pid_t init_pid; /* 0: none */
    bool has_run_proc;
    bool load_failed;
    struct sandbox_failure load_failure;
};

/* The keeper answers as soon as the id maps stand. */
static int maps_await(struct launcher *launcher, struct wire_packet *packet,
                      struct sandbox_failure *failure)
{
    if (wire_send(launcher->control, WIRE_MAPS, NULL, 0, NULL, 0) < 0 ||
        wire_receive(launcher->control, packet) <= 0 || packet->kind != WIRE_DONE)
        return failure_set(failure, errno, "identity", "the keeper did not map the ids");
    return 0;
}

static int filter_take(struct box *box, struct wire_reader *reader, struct sandbox_failure *failure)
{
    size_t bytes = box->open.filter_count * sizeof(struct sock_filter);
    void *instructions = wire_read(reader, bytes);

    box->init.filter.filter = malloc(bytes);
    if (instructions == NULL || box->init.filter.filter == NULL)
        return failure_set(failure, 0, "filter", "the filter is cut off");
    memcpy(box->init.filter.filter, instructions, bytes);
    box->init.filter.len = (unsigned short)box->open.filter_count;
    return 0;
}

/*
 * A caller that is not root has the user namespace from birth. Root builds the file system first,
 * so that a bind may lie where nobody else can look, and then steps down into one of its own.
 */
static int box_build(struct box *box, struct sandbox_failure *failure)
{
    struct launcher *launcher = box->launcher;
    struct wire_reader reader = {launcher->packet->body,
                                 launcher->packet->body + launcher->packet->size};
    struct wire_packet *answer = box->init.packet;
    struct wire_open *open = wire_read(&reader, sizeof *open);

    if (open == NULL)
        return failure_set(failure, 0, "open", "the description of the box is cut off");
    box->open = *open;
    box->scratch = (struct scratch){.bytes = open->scratch_bytes, .files = open->scratch_files};
    if (filter_take(box, &reader, failure) < 0)
        return -1;
    if (!launcher->is_root && maps_await(launcher, answer, failure) < 0)
        return -1;
    if (launcher->is_root && identity_leave_groups(failure) < 0)
        return -1;
    if (rootfs_enter(open, &reader, &box->init.proc_fd, failure) < 0)
        return -1;
    if (sethostname("box", 3) < 0 || setdomainname("", 0) < 0)
        return failure_set(failure, errno, "names", "cannot set the host name");
    if (launcher->is_root) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) < 0)
            return failure_set(failure, errno, "namespaces", "cannot make a user namespace");
        if (maps_await(launcher, answer, failure) < 0)
            return -1;
    }
    if (identity_become(failure) < 0)
        return -1;
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) < 0)
        return failure_set(failure, errno, "signals", "cannot be tied to the keeper");
    if (work_begin(failure) < 0 || work_end(failure) < 0)
        return -1;
    return scratch_renew(&box->scratch, failure);
}

/* After a run nothing but us is alive here: whatever else there is makes the box unfit for use. */
static int last_run_bury(struct box *box, struct sandbox_failure *failure)
{
    int status;

    if (box->init_pid == 0)
        return 0;
    while (waitpid(box->init_pid, &status, 0) < 0)
        if (errno != EINTR)
            return failure_set(failure, errno, "reaping", "the last run's init is lost");
    box->init_pid = 0;
    if (waitpid(-1, &status, WNOHANG) >= 0 || errno != ECHILD)
        return failure_set(failure, 0, "reaping", "a process is left of the last run");
    if (box->has_run_proc && umount2("/proc", MNT_DETACH) < 0)
        return failure_set(failure, errno, "mounts", "cannot drop the last run's /proc");
    box->has_run_proc = false;
    return 0;
}

static int prepare(struct box *box, struct wire_packet *packet, struct sandbox_failure *failure)
{
    struct clone_args arguments = {
        .flags = CLONE_NEWPID | CLONE_NEWIPC,
        .exit_signal = SIGCHLD,
    };
    long pid;

    if (last_run_bury(box, failure) < 0 || scratch_renew(&box->scratch, failure) < 0)
        return -1;
    if (packet->fd_count > 0) {
        arguments.flags |= CLONE_INTO_CGROUP;
        arguments.cgroup = (uint64_t)packet->fds[0];
    }
    box->has_run_proc = box->open.proc_is_mounted;
    pid = syscall(SYS_clone3, &arguments, sizeof arguments);
    if (pid < 0)
        return failure_set(failure, errno, "birth", "cannot give birth to a run");
    if (pid == 0) {
        (void)close(box->launcher->control);
        init_live(&box->init);
    }
    box->init_pid = (pid_t)pid;
    return 0;
}

static int load_begin(struct box *box, struct wire_packet *packet, struct sandbox_failure *failure)
{
    (void)packet;
    box->load_failed = false;
    return work_begin(failure);
}

static int load_file(struct box *box, struct wire_packet *packet, struct sandbox_failure *failure)
{
    (void)box;
    if (packet->size != sizeof(struct wire_file) || packet->fd_count != 1)
        return failure_set(failure, 0, "load", "a file is cut off");
    return work_add((const struct wire_file *)packet->body, packet->fds[0], failure);
}

static int load_end(struct box *box, struct wire_packet *packet, struct sandbox_failure *failure)
{
    (void)packet;
    if (box->load_failed) {
        *failure = box->load_failure;
        return -1;
    }
    return work_end(failure);
}

static int collect(struct box *box, struct wire_packet *packet, struct sandbox_failure *failure)
{
    if (packet->size != sizeof(struct wire_collect))
        return failure_set(failure, 0, "collect", "the order is cut off");
    return work_collect(box->launcher->control, (const struct wire_collect *)packet->body, failure);
}

/* The first failure of a load is kept for its end: only that is answered. */
static const struct {
    enum wire_kind kind;
    bool is_answered;
    int (*act)(struct box *, struct wire_packet *, struct sandbox_failure *);
} orders[] = {
    {WIRE_PREPARE,    true,  prepare   },
    {WIRE_LOAD_BEGIN, false, load_begin},
    {WIRE_LOAD_FILE,  false, load_file },
    {WIRE_LOAD_END,   true,  load_end  },
    {WIRE_COLLECT,    true,  collect   },
};

static int order_carry_out(struct box *box, struct wire_packet *packet)
{
    struct sandbox_failure failure = {0};

    for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++) {
        int status;

        if (packet->kind != orders[i].kind)
            continue;
        status = orders[i].act(box, packet, &failure);
        if (!orders[i].is_answered) {
            if (status < 0 && !box->load_failed) {
                box->load_failed = true;
                box->load_failure = failure;
            }
            return 0;
        }
        return status < 0 ? wire_send_failure(box->launcher->control, &failure)
                          : wire_send(box->launcher->control, WIRE_DONE, NULL, 0, NULL, 0);
    }
    return -1;
}

_Noreturn void launcher_live(struct launcher *launcher)
{
    struct sandbox_failure failure = {0};
    struct box *box = calloc(1, sizeof *box);
    struct wire_packet *packet = launcher->packet;

    if (box == NULL)
        _exit(1);
    box->launcher = launcher;
    promptness_take(true);
    box->init = (struct init){
        .socket = launcher->init_socket,
        .packet = malloc(sizeof *box->init.packet),
        .words = malloc(sizeof(char *) * INIT_WORDS_MAX),
    };
    if (box->init.packet == NULL || box->init.words == NULL)
        _exit(1);
    if (box_build(box, &failure) < 0) {
        (void)wire_send_failure(launcher->control, &failure);
        _exit(1);
    }
    box->init.proc_is_mounted = box->open.proc_is_mounted;
    box->init.addresses_are_fixed = box->open.addresses_are_fixed;
    box->init.counter = box->open.counter;
    if (wire_send(launcher->control, WIRE_DONE, NULL, 0, &box->init.proc_fd, 1) < 0)
        _exit(1);
    while (wire_receive(launcher->control, packet) > 0) {
        int status = order_carry_out(box, packet);

        wire_close_fds(packet);
        if (status < 0)
            break;
    }
    _exit(0);
}
