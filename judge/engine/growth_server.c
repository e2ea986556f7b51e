#include "judge/engine/growth_server.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/engine/box.h"
#include "judge/engine/companion.h"
#include "judge/engine/memfile.h"

#define SERVER_TEXT "server.py"
#define SERVER_INSIDE "growth_server.py"
#define LIBRARY_INSIDE "growth_library.so"
#define CPU_TIME_MS 60000
#define KEPT_MAX_BYTES ((int64_t)64 << 20)
#define ANSWER_BYTES 128
#define PROCESSES 16

static const char *const environment[] = {
    "PYTHONHASHSEED=0",
    "PYTHONDONTWRITEBYTECODE=1",
    "LC_ALL=C.UTF-8",
    "LD_BIND_NOW=1",
};

static const char *const preloading[] = {"LD_PRELOAD=/work/" LIBRARY_INSIDE, "PYTHONMALLOC=malloc"};

struct growth_server {
    struct language language; /* the subject's; borrows all */
    struct scratch scratch;   /* holds server.py on its way */
    struct box *box;
    int fd; /* both ways; -1: the server is gone */
    bool is_running;
    int64_t read_bytes; /* of the last run's input; -1: not known */
};

void growth_server_close(struct growth_server **server)
{
    if (*server == NULL)
        return;
    fd_close(&(*server)->fd);
    box_close(&(*server)->box);
    scratch_release(&(*server)->scratch);
    mem_free(server);
}

static int server_load(struct growth_server *server, const struct artifact *artifact,
                       const char *library_path, struct error *err)
{
    const char *text = companion_text(SERVER_TEXT);
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(names_release) struct names paths = NAMES_INIT;
    AUTO(mem_free) char *script = NULL;

    if (scratch_make(&server->scratch, err) < 0)
        return -1;
    script = path_join(server->scratch.path, SERVER_INSIDE);
    if (file_create(script, text, strlen(text), err) < 0)
        return -1;
    names_add(&names, SERVER_INSIDE);
    names_add(&paths, script);
    if (library_path != NULL) {
        names_add(&names, LIBRARY_INSIDE);
        names_add(&paths, library_path);
    }
    for (size_t i = 0; i < artifact->files.count; i++) {
        AUTO(mem_free) char *path = path_join(artifact->folder, artifact->files.items[i]);

        names_add(&names, artifact->files.items[i]);
        names_add(&paths, path);
    }
    return box_load_files(server->box, &names, &paths, err);
}

/* The interpreter of the row, the server, and the program that the row would start. */
static int server_start(struct growth_server *server, const struct growth_subject *subject,
                        const struct artifact *artifact, const struct names *emulator,
                        bool is_preloading, struct error *err)
{
    AUTO(names_release) struct names argv = NAMES_INIT;
    AUTO(names_release) struct names settings = NAMES_INIT;
    AUTO(fd_close) int inside = -1;
    int ends[2];
    const struct limits limits = growth_run_limits(subject);
    AUTO(mem_free) char *seconds = mem_format("%lld", (long long)limits.cpu_time_ms / 1000 + 1);
    struct box_run run = {.argv = &argv,
                          .environment = &settings,
                          .stderr_fd = -1,
                          .limits = limits,
                          .stderr_bytes = 4096,
                          .scratch_is_kept = true};

    names_add(&argv, artifact->argv.items[0]);
    names_add(&argv, "-S"); /* what a start looks for besides is a third of it */
    names_add(&argv, "/work/" SERVER_INSIDE);
    names_add(&argv, artifact->argv.items[artifact->argv.count - 1]);
    names_add(&argv, seconds);
    for (size_t i = 0; emulator != NULL && i < emulator->count; i++)
        names_add(&argv, emulator->items[i]);
    for (size_t i = 0; i < ARRAY_LEN(environment); i++)
        names_add(&settings, environment[i]);
    for (size_t i = 0; is_preloading && i < ARRAY_LEN(preloading); i++)
        names_add(&settings, preloading[i]);
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) < 0)
        return error_system(err, "cannot make a socket pair");
    server->fd = ends[0];
    inside = ends[1];
    run.stdin_fd = run.stdout_fd = inside;
    run.limits.cpu_time_ms = CPU_TIME_MS;
    run.limits.wall_time_ms = 2 * CPU_TIME_MS;
    run.limits.processes = PROCESSES;
    if (box_start(server->box, &run, err) < 0)
        return -1;
    server->is_running = true;
    return 0;
}

int growth_server_open(const struct growth_subject *subject, const struct artifact *artifact,
                       const struct names *emulator, const char *library_path,
                       struct growth_server **out_server, struct error *err)
{
    AUTO(growth_server_close) struct growth_server *server = mem_alloc(1, sizeof *server);

    server->fd = -1;
    server->language = *subject->language;
    server->language.addresses_are_fixed = true;
    if (box_open(&server->language, BOX_RUN, -1, &server->box, err) < 0 ||
        server_load(server, artifact, library_path, err) < 0 ||
        server_start(server, subject, artifact, emulator, emulator == NULL && library_path != NULL,
                     err) < 0)
        return -1;
    *out_server = TAKE(server);
    return 0;
}

/* False: the other side is gone. */
static bool send_all(int fd, const char *data, size_t size)
{
    while (size > 0) {
        ssize_t sent = send(fd, data, size, MSG_NOSIGNAL);

        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        data += sent;
        size -= (size_t)sent;
    }
    return true;
}

static bool receive_line(int fd, char line[ANSWER_BYTES])
{
    size_t size = 0;

    while (size + 1 < ANSWER_BYTES) {
        ssize_t got = recv(fd, line + size, 1, 0);

        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        if (line[size] == '\n')
            break;
        size++;
    }
    line[size] = '\0';
    return true;
}

static int server_died(struct growth_server *server, struct run_result *out_result,
                       struct error *err)
{
    fd_close(&server->fd);
    if (!server->is_running) {
        *out_result = (struct run_result){.end = RUN_FAILED, .exit_code = 1};
        return 0;
    }
    server->is_running = false;
    return box_finish(server->box, out_result, err);
}

static void result_of_status(int status, int64_t cpu_time_us, struct run_result *out_result)
{
    *out_result = (struct run_result){.end = RUN_FINISHED, .cpu_time_us = cpu_time_us};
    if (WIFSIGNALED(status)) {
        bool is_limit = WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL;

        out_result->end = is_limit ? RUN_CPU_TIME : RUN_SIGNALED;
        out_result->signal = WTERMSIG(status);
    } else if (WEXITSTATUS(status) != 0) {
        out_result->end = RUN_FAILED;
        out_result->exit_code = WEXITSTATUS(status);
    }
}

int growth_server_run(struct growth_server *server, size_t index, int input_fd, const char *mode,
                      struct run_result *out_result, double *out_number, struct error *err)
{
    AUTO(mapping_release) struct mapping input = MAPPING_INIT;
    AUTO(mem_free) char *head = NULL;
    char line[ANSWER_BYTES];
    int status;
    long long cpu_time_us, number, read_bytes;

    server->read_bytes = -1;
    if (mapping_of_fd(input_fd, &input, err) < 0)
        return -1;
    head = mem_format("%zu %zu %s\n", index, input.bytes.size, mode);
    if (server->fd < 0 || !send_all(server->fd, head, strlen(head)) ||
        !send_all(server->fd, input.bytes.data, input.bytes.size) ||
        !receive_line(server->fd, line) ||
        sscanf(line, "%d %lld %lld %lld", &status, &cpu_time_us, &number, &read_bytes) != 4)
        return server_died(server, out_result, err);
    result_of_status(status, cpu_time_us, out_result);
    *out_number = (double)number;
    server->read_bytes = read_bytes;
    return 0;
}

int64_t growth_server_read_bytes(const struct growth_server *server)
{
    return server->read_bytes;
}

int growth_server_finish(struct growth_server *server, const char *folder, struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    struct run_result result;

    fd_close(&server->fd);
    if (server->is_running && box_finish(server->box, &result, err) < 0)
        return -1;
    server->is_running = false;
    return box_collect(server->box, "", folder, KEPT_MAX_BYTES, &names, err);
}
