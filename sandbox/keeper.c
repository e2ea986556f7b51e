#include "sandbox/keeper.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/identity.h"
#include "sandbox/launcher.h"
#include "sandbox/promptness.h"
#include "sandbox/watch.h"

/* How far the birth of the next run has come. */
enum birth { BIRTH_NONE, BIRTH_ASKED, BIRTH_READY };

struct keeper {
    int caller, control, init_socket, null_fd;
    int init_pidfd, listener; /* of the run that is ready or going on */
    pid_t launcher;
    bool is_root;
    enum birth birth;
    struct meter meter;
    struct wire_packet *packet; /* what the caller asked */
    struct wire_packet *answer; /* what the others said */
};

static void fd_drop(int *fd)
{
    if (*fd >= 0)
        (void)close(*fd);
    *fd = -1;
}

/* --- making the box ----------------------------------------------------------------------------
 */

static int sockets_make(struct keeper *keeper, struct launcher *launcher,
                        struct sandbox_failure *failure)
{
    int control[2], init[2];

    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, control) < 0 ||
        socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, init) < 0)
        return failure_set(failure, errno, "open", "cannot make sockets");
    keeper->control = control[0];
    keeper->init_socket = init[0];
    launcher->control = control[1];
    launcher->init_socket = init[1];
    return 0;
}

/* In the cloned process: nothing is done before the keeper has put it where it is measured. */
static _Noreturn void launcher_start(struct keeper *keeper, struct launcher *launcher)
{
    uint32_t kind;

    (void)signal(SIGTERM, SIG_DFL);
    fd_drop(&keeper->caller);
    fd_drop(&keeper->control);
    fd_drop(&keeper->init_socket);
    if (recv(launcher->control, &kind, sizeof kind, 0) != sizeof kind)
        _exit(1);
    launcher_live(launcher);
}

static int launcher_clone(struct keeper *keeper, struct launcher *launcher,
                          struct sandbox_failure *failure)
{
    struct clone_args arguments = {
        .flags = CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS |
                 (keeper->is_root ? 0 : CLONE_NEWUSER),
        .exit_signal = SIGCHLD,
    };
    long pid = syscall(SYS_clone3, &arguments, sizeof arguments);

    if (pid < 0)
        return failure_set(failure, errno, "namespaces", "cannot make namespaces");
    if (pid == 0)
        launcher_start(keeper, launcher);
    keeper->launcher = (pid_t)pid;
    (void)close(launcher->control);
    (void)close(launcher->init_socket);
    return 0;
}

/* Waits for an answer of the launcher: 0 when it is WIRE_DONE. */
static int answer_await(struct keeper *keeper, struct sandbox_failure *failure)
{
    int got = wire_receive(keeper->control, keeper->answer);

    if (got <= 0)
        return failure_set(failure, got < 0 ? errno : 0, "launcher", "the launcher is gone");
    if (keeper->answer->kind == WIRE_DONE)
        return 0;
    wire_close_fds(keeper->answer);
    if (keeper->answer->kind == WIRE_FAILED && keeper->answer->size == sizeof *failure) {
        memcpy(failure, keeper->answer->body, sizeof *failure);
        return -1;
    }
    return failure_set(failure, 0, "launcher", "the launcher speaks nonsense");
}

static int maps_write(struct keeper *keeper, struct sandbox_failure *failure)
{
    int got = wire_receive(keeper->control, keeper->answer);

    if (got > 0 && keeper->answer->kind == WIRE_FAILED && keeper->answer->size == sizeof *failure) {
        memcpy(failure, keeper->answer->body, sizeof *failure);
        return -1;
    }
    if (got <= 0 || keeper->answer->kind != WIRE_MAPS)
        return failure_set(failure, got < 0 ? errno : 0, "launcher", "the launcher is gone");
    if (identity_map(keeper->launcher, identity_host_uid(keeper->is_root),
                     identity_host_gid(keeper->is_root), failure) < 0)
        return -1;
    if (wire_send(keeper->control, WIRE_DONE, NULL, 0, NULL, 0) < 0)
        return failure_set(failure, errno, "launcher", "the launcher is gone");
    return 0;
}

/* Asks for the next run's init; whoever needs it waits for it: birth_await(). */
static int birth_ask(struct keeper *keeper, struct sandbox_failure *failure)
{
    int cgroup_fd;

    if (keeper->birth != BIRTH_NONE)
        return 0;
    if (keeper->meter.kind->prepare(&keeper->meter, &cgroup_fd, failure) < 0)
        return -1;
    if (wire_send(keeper->control, WIRE_PREPARE, NULL, 0, &cgroup_fd, cgroup_fd >= 0 ? 1 : 0) < 0)
        return failure_set(failure, errno, "launcher", "the launcher is gone");
    keeper->birth = BIRTH_ASKED;
    return 0;
}

static int birth_await(struct keeper *keeper, struct sandbox_failure *failure)
{
    if (birth_ask(keeper, failure) < 0)
        return -1;
    if (keeper->birth == BIRTH_READY)
        return 0;
    if (answer_await(keeper, failure) < 0)
        return -1;
    if (wire_receive(keeper->init_socket, keeper->answer) <= 0)
        return failure_set(failure, errno, "birth", "the launcher is gone");
    if (keeper->answer->kind == WIRE_FAILED && keeper->answer->size == sizeof *failure) {
        memcpy(failure, keeper->answer->body, sizeof *failure);
        return -1;
    }
    if (keeper->answer->kind != WIRE_READY || keeper->answer->fd_count != 2) {
        wire_close_fds(keeper->answer);
        return failure_set(failure, 0, "birth", "the run's init speaks nonsense");
    }
    keeper->init_pidfd = wire_take_fd(keeper->answer, 0);
    keeper->listener = wire_take_fd(keeper->answer, 1);
    keeper->birth = BIRTH_READY;
    return 0;
}

static int cores_choose(int cpu, int *out_cores, struct sandbox_failure *failure)
{
    cpu_set_t set;

    if (cpu >= 0) {
        CPU_ZERO(&set);
        CPU_SET((unsigned)cpu, &set);
        if (sched_setaffinity(0, sizeof set, &set) < 0)
            return failure_set(failure, errno, "pinning", "cannot use core %d", cpu);
    }
    *out_cores = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
    return 0;
}

static int box_open(struct keeper *keeper, struct sandbox_failure *failure)
{
    struct launcher launcher = {.is_root = keeper->is_root, .packet = keeper->packet};
    struct wire_done done = {0};
    const struct wire_open *open = (const struct wire_open *)keeper->packet->body;
    uint32_t go = WIRE_DONE;
    int cores = 1;

    if (keeper->packet->kind != WIRE_OPEN || keeper->packet->size < sizeof *open)
        return failure_set(failure, 0, "open", "the description of the box is cut off");
    if (cores_choose(open->cpu, &cores, failure) < 0 ||
        meter_open(&keeper->meter, cores, identity_host_uid(keeper->is_root), failure) < 0 ||
        sockets_make(keeper, &launcher, failure) < 0 ||
        launcher_clone(keeper, &launcher, failure) < 0 ||
        keeper->meter.kind->attach(&keeper->meter, keeper->launcher, failure) < 0)
        return -1;
    if (send(keeper->control, &go, sizeof go, MSG_NOSIGNAL) < 0)
        return failure_set(failure, errno, "launcher", "the launcher is gone");
    if (maps_write(keeper, failure) < 0 || answer_await(keeper, failure) < 0)
        return -1;
    keeper->meter.proc_fd = wire_take_fd(keeper->answer, 0);
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    if (birth_await(keeper, failure) < 0)
        return -1;
    strncpy(done.meter, keeper->meter.kind->name, sizeof done.meter - 1);
    if (wire_send(keeper->caller, WIRE_DONE, &done, sizeof done, NULL, 0) < 0)
        return failure_set(failure, errno, "open", "the caller is gone");
    return 0;
}

/* --- what the caller asks ----------------------------------------------------------------------
 */

/* Puts the run's descriptors into fds; watch keeps what it needs of them. */
static int streams_choose(struct keeper *keeper, const struct wire_run *run, struct watch *watch,
                          int *fds, struct sandbox_failure *failure)
{
    struct stat info;
    size_t next = 0;
    int own;

    for (int i = 0; i < 3; i++)
        fds[i] = keeper->null_fd;
    if (run->has_stdin) {
        fds[0] = wire_take_fd(keeper->packet, next++);
        own = streams_reopen(fds[0]);
        if (own >= 0) {
            (void)close(fds[0]);
            fds[0] = own;
        }
    }
    if (run->has_stdout) {
        fds[1] = wire_take_fd(keeper->packet, next++);
        if (fstat(fds[1], &info) == 0 && S_ISREG(info.st_mode))
            watch->stdout_fd = fds[1];
    }
    if (run->has_stderr)
        return drain_open(&watch->drain, wire_take_fd(keeper->packet, next),
                          run->limits.stderr_bytes, &fds[2], failure);
    return 0;
}

static int run_order(struct keeper *keeper, struct wire_run *run, struct watch *watch,
                     struct sandbox_failure *failure)
{
    int fds[3], status;

    if (birth_await(keeper, failure) < 0 || streams_choose(keeper, run, watch, fds, failure) < 0)
        return -1;
    watch->init_pidfd = keeper->init_pidfd;
    watch->listener = keeper->listener;
    watch->stdout_bytes_at_begin = watch_file_bytes(watch->stdout_fd);
    status = keeper->meter.kind->begin(&keeper->meter,
                                       &(struct meter_run){
                                           .limits = &run->limits,
                                           .file_room_bytes =
                                               watch->stdout_fd >= 0 ? run->limits.output_bytes : 0,
                                       },
                                       failure);
    if (status == 0 && wire_send(keeper->init_socket, WIRE_RUN, keeper->packet->body,
                                 keeper->packet->size, fds, 3) < 0)
        status = failure_set(failure, errno, "run", "the run's init is gone");
    for (int i = 0; i < 3; i++)
        if (fds[i] != keeper->null_fd && fds[i] != watch->stdout_fd)
            (void)close(fds[i]);
    return status;
}

static int on_run(struct keeper *keeper, struct sandbox_failure *failure)
{
    struct wire_run *run = (struct wire_run *)keeper->packet->body;
    struct watch watch = {
        .caller = keeper->caller,
        .control = keeper->control,
        .init_socket = keeper->init_socket,
        .meter = &keeper->meter,
        .packet = keeper->answer,
        .drain = {.pipe_fd = -1, .file_fd = -1},
        .stdout_fd = -1,
        .forbidden_number = -1,
    };
    struct wire_result result;
    bool scratch_is_kept;
    int status;

    if (keeper->packet->size < sizeof *run)
        return failure_set(failure, 0, "run", "the order to run is cut off");
    scratch_is_kept = run->scratch_is_kept;
    watch.limits = run->limits;
    status = run_order(keeper, run, &watch, failure);
    if (status == 0)
        status = watch_run(&watch, &result, failure);
    drain_release(&watch.drain);
    fd_drop(&watch.stdout_fd);
    fd_drop(&keeper->init_pidfd);
    fd_drop(&keeper->listener);
    keeper->birth = BIRTH_NONE;
    if (status < 0)
        return -1;
    if (wire_send(keeper->caller, WIRE_RESULT, &result, sizeof result, NULL, 0) < 0)
        return failure_set(failure, errno, "run", "the caller is gone");
    return scratch_is_kept ? 0 : birth_ask(keeper, failure);
}

static int relay_down(struct keeper *keeper, struct sandbox_failure *failure)
{
    const struct wire_packet *packet = keeper->packet;

    if (wire_send(keeper->control, packet->kind, packet->body, packet->size, packet->fds,
                  packet->fd_count) < 0)
        return failure_set(failure, errno, "launcher", "the launcher is gone");
    return 0;
}

/* The files' memory is charged to the box: whatever the last run was allowed must not bound it. */
static int on_load_begin(struct keeper *keeper, struct sandbox_failure *failure)
{
    if (birth_await(keeper, failure) < 0 || keeper->meter.kind->relax(&keeper->meter, failure) < 0)
        return -1;
    return relay_down(keeper, failure);
}

/* What the launcher says no to is told, and does not make the box unfit. */
static int answer_relay(struct keeper *keeper, struct sandbox_failure *failure)
{
    struct wire_packet *answer = keeper->answer;
    int sent;

    do {
        if (wire_receive(keeper->control, answer) <= 0)
            return failure_set(failure, errno, "launcher", "the launcher is gone");
        sent = wire_send(keeper->caller, answer->kind, answer->body, answer->size, answer->fds,
                         answer->fd_count);
        wire_close_fds(answer);
        if (sent < 0)
            return failure_set(failure, errno, "answer", "the caller is gone");
    } while (answer->kind == WIRE_LOAD_FILE);
    return 0;
}

static int on_load_end(struct keeper *keeper, struct sandbox_failure *failure)
{
    if (relay_down(keeper, failure) < 0)
        return -1;
    return answer_relay(keeper, failure);
}

static int on_collect(struct keeper *keeper, struct sandbox_failure *failure)
{
    struct sandbox_failure nothing;

    if (keeper->birth == BIRTH_NONE)
        return on_load_end(keeper, failure);
    failure_set(&nothing, 0, "collect", "the last run did not keep its files");
    return wire_send_failure(keeper->caller, &nothing);
}

/* It comes too late: the run is over. */
static int on_kill(struct keeper *keeper, struct sandbox_failure *failure)
{
    (void)keeper;
    (void)failure;
    return 0;
}

static const struct {
    enum wire_kind kind;
    int (*act)(struct keeper *, struct sandbox_failure *);
} orders[] = {
    {WIRE_RUN,        on_run       },
    {WIRE_KILL,       on_kill      },
    {WIRE_LOAD_BEGIN, on_load_begin},
    {WIRE_LOAD_FILE,  relay_down   },
    {WIRE_LOAD_END,   on_load_end  },
    {WIRE_COLLECT,    on_collect   },
};

static int order_carry_out(struct keeper *keeper, struct sandbox_failure *failure)
{
    for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++)
        if (keeper->packet->kind == orders[i].kind)
            return orders[i].act(keeper, failure);
    return failure_set(failure, 0, "keeper", "unknown order %u", keeper->packet->kind);
}

static void keeper_release(struct keeper *keeper)
{
    int status;

    if (keeper->launcher > 0) {
        (void)kill(keeper->launcher, SIGKILL);
        while (waitpid(keeper->launcher, &status, 0) < 0 && errno == EINTR)
            continue;
    }
    fd_drop(&keeper->init_pidfd);
    fd_drop(&keeper->listener);
    meter_release(&keeper->meter);
}

int keeper_live(int caller)
{
    struct keeper keeper = {
        .caller = caller,
        .control = -1,
        .init_socket = -1,
        .null_fd = open("/dev/null", O_RDWR | O_CLOEXEC),
        .init_pidfd = -1,
        .listener = -1,
        .is_root = identity_is_root(),
        .packet = malloc(sizeof *keeper.packet),
        .answer = malloc(sizeof *keeper.answer),
    };
    struct sandbox_failure failure = {0};
    int status = 0;

    if (keeper.packet == NULL || keeper.answer == NULL || keeper.null_fd < 0)
        return 1;
    promptness_take(false);
    if (wire_receive(caller, keeper.packet) > 0)
        status = box_open(&keeper, &failure);
    while (status == 0 && wire_receive(caller, keeper.packet) > 0) {
        status = order_carry_out(&keeper, &failure);
        wire_close_fds(keeper.packet);
    }
    keeper_release(&keeper);
    if (status < 0)
        (void)wire_send_failure(caller, &failure);
    return status < 0;
}
