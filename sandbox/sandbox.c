#include "sandbox/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/filter.h"
#include "sandbox/scope.h"
#include "sandbox/spawn.h"
#include "sandbox/wire.h"

#define FILES_STEP 16

struct sandbox {
    int socket;
    pid_t keeper;
    bool is_running, is_killed;
    char meter[16];
    struct wire_packet packet; /* last: it is large, and touched only where it is used */
};

static const char *const default_environment[] = {
    "PATH=/usr/bin:/bin", "HOME=/box", "TMPDIR=/box", "LANG=C.UTF-8", NULL,
};

/* --- the helper --------------------------------------------------------------------------------
 */

/* The answer to what was asked: 0 when it is of that kind. */
static int answer_await(struct sandbox *box, enum wire_kind kind, size_t size,
                        struct sandbox_failure *failure)
{
    int got = wire_receive(box->socket, &box->packet);

    if (got <= 0)
        return failure_set(failure, got < 0 ? errno : 0, "helper", "the sandbox's helper is gone");
    if (box->packet.kind == WIRE_FAILED && box->packet.size == sizeof *failure) {
        if (failure != NULL)
            memcpy(failure, box->packet.body, sizeof *failure);
        return -1;
    }
    if (box->packet.kind != (uint32_t)kind || box->packet.size < size) {
        wire_close_fds(&box->packet);
        return failure_set(failure, 0, "helper", "the sandbox's helper speaks nonsense");
    }
    return 0;
}

static int order_send(struct sandbox *box, enum wire_kind kind, const void *body, size_t size,
                      const int *fds, size_t fd_count, struct sandbox_failure *failure)
{
    struct sandbox_failure last;

    if (wire_send(box->socket, kind, body, size, fds, fd_count) == 0)
        return 0;
    failure_set(failure, errno, "helper", "the sandbox's helper is gone");
    /* It may have said why before it went. */
    if (wire_receive_now(box->socket, &box->packet) > 0 && box->packet.kind == WIRE_FAILED &&
        box->packet.size == sizeof last && failure != NULL)
        memcpy(failure, box->packet.body, sizeof last);
    return -1;
}

/* --- opening and closing -----------------------------------------------------------------------
 */

static bool path_is_plain(const char *path)
{
    return path != NULL && path[0] == '/' && path[1] != '\0' && strstr(path, "/../") == NULL &&
           strstr(path, "//") == NULL && strlen(path) < 4000 &&
           (strlen(path) < 3 || strcmp(path + strlen(path) - 3, "/..") != 0);
}

static int spec_check(const struct sandbox_spec *spec, struct sandbox_failure *failure)
{
    if ((unsigned)spec->profile >= SANDBOX_PROFILE_COUNT)
        return failure_set(failure, 0, "spec", "unknown profile %d", (int)spec->profile);
    if (spec->scratch_bytes <= 0 || spec->scratch_files <= 0)
        return failure_set(failure, 0, "spec", "the scratch folder has no size");
    for (size_t i = 0; i < spec->bind_count; i++)
        if (spec->binds[i].host_path[0] != '/' || !path_is_plain(spec->binds[i].inside_path))
            return failure_set(failure, 0, "spec", "'%s' is not an absolute path",
                               spec->binds[i].host_path[0] != '/' ? spec->binds[i].host_path
                                                                  : spec->binds[i].inside_path);
    for (size_t i = 0; i < spec->link_count; i++)
        if (!path_is_plain(spec->links[i].inside_path))
            return failure_set(failure, 0, "spec", "'%s' is not an absolute path",
                               spec->links[i].inside_path);
    return 0;
}

static int spec_send(struct sandbox *box, const struct sandbox_spec *spec,
                     struct sandbox_failure *failure)
{
    struct wire_writer writer = {.data = box->packet.body, .capacity = WIRE_BODY_MAX};
    struct wire_open open = {
        .profile = spec->profile,
        .proc_is_mounted = spec->proc_is_mounted,
        .addresses_are_fixed = spec->addresses_are_fixed,
        .counter = spec->counter,
        .scratch_bytes = spec->scratch_bytes,
        .scratch_files = spec->scratch_files,
        .cpu = spec->cpu,
        .bind_count = (uint32_t)spec->bind_count,
        .link_count = (uint32_t)spec->link_count,
    };
    const struct sock_filter *filter;
    size_t filter_count;

    if (filter_build(spec->profile, &filter, &filter_count, failure) < 0)
        return -1;
    open.filter_count = (uint32_t)filter_count;
    wire_write(&writer, &open, sizeof open);
    wire_write(&writer, filter, filter_count * sizeof *filter);
    for (size_t i = 0; i < spec->bind_count; i++) {
        const char is_optional = spec->binds[i].is_optional;

        wire_write(&writer, &is_optional, 1);
        wire_write_string(&writer, spec->binds[i].host_path);
        wire_write_string(&writer, spec->binds[i].inside_path);
    }
    for (size_t i = 0; i < spec->link_count; i++) {
        wire_write_string(&writer, spec->links[i].inside_path);
        wire_write_string(&writer, spec->links[i].target);
    }
    if (writer.is_full)
        return failure_set(failure, 0, "spec", "the binds and links are too many");
    return order_send(box, WIRE_OPEN, writer.data, writer.size, NULL, 0, failure);
}

int sandbox_open(const struct sandbox_spec *spec, struct sandbox **out_box,
                 struct sandbox_failure *failure)
{
    struct sandbox *box;
    struct scope scope;

    if (spec_check(spec, failure) < 0)
        return -1;
    box = malloc(sizeof *box);
    if (box == NULL)
        return failure_set(failure, errno, "open", "no memory for a box");
    box->socket = -1;
    box->is_running = box->is_killed = false;
    scope_join(&scope);
    if (helper_spawn(&box->keeper, &box->socket, failure) < 0) {
        free(box);
        return -1;
    }
    if (spec_send(box, spec, failure) < 0 ||
        answer_await(box, WIRE_DONE, sizeof(struct wire_done), failure) < 0) {
        sandbox_close(&box);
        return -1;
    }
    memcpy(box->meter, ((struct wire_done *)box->packet.body)->meter, sizeof box->meter);
    *out_box = box;
    return 0;
}

/* The keeper ends by itself when the socket closes; it takes everything with it. */
void sandbox_close(struct sandbox **box)
{
    int status;

    if (box == NULL || *box == NULL)
        return;
    (void)close((*box)->socket);
    while (waitpid((*box)->keeper, &status, 0) < 0 && errno == EINTR)
        continue;
    free(*box);
    *box = NULL;
}

/* Which meter the box has; for the probe of the host. */
const char *sandbox_meter(const struct sandbox *box);
const char *sandbox_meter(const struct sandbox *box)
{
    return box->meter;
}

/* --- files in ----------------------------------------------------------------------------------
 */

static bool name_is_plain(const char *name)
{
    size_t length = strnlen(name, sizeof((struct sandbox_file *)NULL)->name);

    if (length == 0 || length == sizeof((struct sandbox_file *)NULL)->name || name[0] == '/' ||
        name[length - 1] == '/' || strstr(name, "//") != NULL)
        return false;
    for (const char *part = name; part != NULL; part = strchr(part, '/')) {
        size_t part_length;

        part += *part == '/';
        part_length = strcspn(part, "/");
        if ((part_length == 1 && part[0] == '.') ||
            (part_length == 2 && part[0] == '.' && part[1] == '.'))
            return false;
    }
    return true;
}

static int file_send(struct sandbox *box, const struct sandbox_file *file,
                     struct sandbox_failure *failure)
{
    struct wire_file wire = {.is_executable = file->is_executable};
    struct stat info;

    if (fstat(file->fd, &info) < 0)
        return failure_set(failure, errno, "load", "cannot look at '%.100s'", file->name);
    if (!S_ISREG(info.st_mode))
        return failure_set(failure, 0, "load", "'%.100s' is not a regular file", file->name);
    strcpy(wire.name, file->name);
    wire.size_bytes = info.st_size;
    return order_send(box, WIRE_LOAD_FILE, &wire, sizeof wire, &file->fd, 1, failure);
}

int sandbox_load(struct sandbox *box, const struct sandbox_file *files, size_t count,
                 struct sandbox_failure *failure)
{
    for (size_t i = 0; i < count; i++)
        if (!name_is_plain(files[i].name))
            return failure_set(failure, 0, "load", "'%.100s' is no name for a file inside",
                               files[i].name);
    if (order_send(box, WIRE_LOAD_BEGIN, NULL, 0, NULL, 0, failure) < 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (file_send(box, &files[i], failure) < 0)
            return -1;
    if (order_send(box, WIRE_LOAD_END, NULL, 0, NULL, 0, failure) < 0)
        return -1;
    return answer_await(box, WIRE_DONE, 0, failure);
}

/* --- running -----------------------------------------------------------------------------------
 */

static int limits_check(const struct sandbox_limits *limits, struct sandbox_failure *failure)
{
    const struct {
        const char *name;
        int64_t value, max;
    } rows[] = {
        {"CPU time",       limits->cpu_time_ms,      INT64_C(1) << 40},
        {"wall time",      limits->wall_time_ms,     INT64_C(1) << 40},
        {"memory",         limits->memory_bytes,     INT64_C(1) << 50},
        {"output",         limits->output_bytes,     INT64_C(1) << 50},
        {"standard error", limits->stderr_bytes + 1, INT64_C(1) << 50},
        {"processes",      limits->processes,        100000          },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].value <= 0 || rows[i].value > rows[i].max)
            return failure_set(failure, 0, "run", "the limit on %s is not set", rows[i].name);
    return 0;
}

static uint32_t words_write(struct wire_writer *writer, const char *const *words)
{
    uint32_t count = 0;

    for (; words[count] != NULL; count++)
        wire_write_string(writer, words[count]);
    return count;
}

int sandbox_start(struct sandbox *box, const struct sandbox_run *run,
                  struct sandbox_failure *failure)
{
    struct wire_writer writer = {.data = box->packet.body, .capacity = WIRE_BODY_MAX};
    struct wire_run wire = {
        .limits = run->limits,
        .scratch_is_kept = run->scratch_is_kept,
        .has_stdin = run->stdin_fd >= 0,
        .has_stdout = run->stdout_fd >= 0,
        .has_stderr = run->stderr_fd >= 0,
    };
    const int given[] = {run->stdin_fd, run->stdout_fd, run->stderr_fd};
    int fds[3];
    size_t fd_count = 0;

    if (box->is_running)
        return failure_set(failure, 0, "run", "a run is going on already");
    if (limits_check(&run->limits, failure) < 0)
        return -1;
    if (run->argv[0] == NULL || run->argv[0][0] != '/')
        return failure_set(failure, 0, "run", "the program is not an absolute path");
    for (size_t i = 0; i < 3; i++)
        if (given[i] >= 0)
            fds[fd_count++] = given[i];
    wire_write(&writer, &wire, sizeof wire);
    wire.argument_count = words_write(&writer, run->argv);
    wire.variable_count = words_write(&writer, run->envp != NULL ? run->envp : default_environment);
    if (writer.is_full)
        return failure_set(failure, E2BIG, "run", "the arguments are longer than %d bytes",
                           WIRE_BODY_MAX);
    memcpy(writer.data, &wire, sizeof wire);
    if (order_send(box, WIRE_RUN, writer.data, writer.size, fds, fd_count, failure) < 0)
        return -1;
    box->is_running = true;
    box->is_killed = false;
    return 0;
}

int sandbox_fd(const struct sandbox *box)
{
    return box->socket;
}

void sandbox_kill(struct sandbox *box)
{
    if (!box->is_running || box->is_killed)
        return;
    box->is_killed = true;
    (void)wire_send(box->socket, WIRE_KILL, NULL, 0, NULL, 0);
}

int sandbox_finish(struct sandbox *box, struct sandbox_result *out_result,
                   struct sandbox_failure *failure)
{
    struct wire_result result;

    if (!box->is_running)
        return failure_set(failure, 0, "run", "no run was started");
    box->is_running = false;
    if (answer_await(box, WIRE_RESULT, sizeof result, failure) < 0)
        return -1;
    memcpy(&result, box->packet.body, sizeof result);
    if (result.forbidden_number >= 0)
        filter_call_name(result.forbidden_arch, result.forbidden_number, result.result.syscall_name,
                         sizeof result.result.syscall_name);
    *out_result = result.result;
    return 0;
}

int sandbox_run(struct sandbox *box, const struct sandbox_run *run,
                struct sandbox_result *out_result, struct sandbox_failure *failure)
{
    if (sandbox_start(box, run, failure) < 0)
        return -1;
    return sandbox_finish(box, out_result, failure);
}

/* --- files out ---------------------------------------------------------------------------------
 */

/* A copy that nobody else can change, whatever still holds the file inside. */
static int copy_sealed(int from, int64_t size, struct sandbox_failure *failure)
{
    int fd = memfd_create("file", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    off_t offset = 0;

    if (fd < 0)
        return failure_set(failure, errno, "collect", "cannot make a memory file");
    while (offset < size) {
        ssize_t sent = sendfile(fd, from, &offset, (size_t)(size - offset));

        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0) {
            failure_set(failure, sent < 0 ? errno : ENODATA, "collect", "cannot copy a file");
            (void)close(fd);
            return -1;
        }
    }
    (void)fcntl(fd, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
    return fd;
}

static int file_receive(struct sandbox *box, struct sandbox_file **files, size_t *count,
                        struct sandbox_failure *failure)
{
    const struct wire_file *wire = (const struct wire_file *)box->packet.body;
    struct sandbox_file *file;
    int inside = wire_take_fd(&box->packet, 0), fd;

    if (*count % FILES_STEP == 0) {
        void *more = realloc(*files, (*count + FILES_STEP) * sizeof **files);

        if (more == NULL) {
            (void)close(inside);
            return failure_set(failure, ENOMEM, "collect", "no memory for the list of files");
        }
        *files = more;
    }
    fd = copy_sealed(inside, wire->size_bytes, failure);
    (void)close(inside);
    if (fd < 0)
        return -1;
    file = &(*files)[(*count)++];
    *file = (struct sandbox_file){
        .fd = fd,
        .size_bytes = wire->size_bytes,
        .is_executable = wire->is_executable,
    };
    memcpy(file->name, wire->name, sizeof file->name);
    file->name[sizeof file->name - 1] = '\0';
    return 0;
}

/* Reads on until the closing answer even after a failure: the box stays fit for use. */
static int files_receive(struct sandbox *box, struct sandbox_file **files, size_t *count,
                         struct sandbox_failure *failure)
{
    int status = 0;

    for (;;) {
        struct sandbox_failure closing = {0};
        int got = wire_receive(box->socket, &box->packet);

        if (got <= 0)
            return failure_set(failure, errno, "helper", "the sandbox's helper is gone");
        if (box->packet.kind == WIRE_LOAD_FILE && box->packet.fd_count == 1 &&
            box->packet.size == sizeof(struct wire_file)) {
            if (status == 0)
                status = file_receive(box, files, count, failure);
            wire_close_fds(&box->packet);
            continue;
        }
        wire_close_fds(&box->packet);
        if (box->packet.kind == WIRE_DONE)
            return status;
        if (box->packet.kind == WIRE_FAILED && box->packet.size == sizeof closing)
            memcpy(&closing, box->packet.body, sizeof closing);
        if (status == 0 && failure != NULL)
            *failure = closing;
        return -1;
    }
}

int sandbox_collect(struct sandbox *box, const char *dir, int64_t max_bytes, size_t max_files,
                    struct sandbox_file **out_files, size_t *out_count,
                    struct sandbox_failure *failure)
{
    struct wire_collect wire = {.max_bytes = max_bytes, .max_files = max_files};
    struct sandbox_file *files = NULL;
    size_t count = 0;

    if (dir[0] != '\0' && !name_is_plain(dir))
        return failure_set(failure, 0, "collect", "'%.100s' is no name for a folder inside", dir);
    strcpy(wire.dir, dir);
    if (order_send(box, WIRE_COLLECT, &wire, sizeof wire, NULL, 0, failure) < 0)
        return -1;
    if (files_receive(box, &files, &count, failure) < 0) {
        sandbox_files_release(&files, &count);
        return -1;
    }
    *out_files = files;
    *out_count = count;
    return 0;
}

void sandbox_files_release(struct sandbox_file **files, size_t *count)
{
    for (size_t i = 0; i < *count; i++)
        (void)close((*files)[i].fd);
    free(*files);
    *files = NULL;
    *count = 0;
}
