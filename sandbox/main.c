/*
 * judge-sandbox: runs one command in a box and says how it ended. The sandbox by itself, for people
 * and for other programs.
 */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sandbox/sandbox.h"

#define BINDS_MAX 128
#define LINKS_MAX 64
#define LOADS_MAX 64

enum exit_code { EXIT_RAN = 0, EXIT_ENDED = 1, EXIT_USAGE = 2, EXIT_BROKEN = 4 };

static const char *const end_names[] = {
    [SANDBOX_FINISHED] = "finished",   [SANDBOX_FAILED] = "failed",
    [SANDBOX_SIGNALED] = "signaled",   [SANDBOX_CPU_TIME] = "cpu-time",
    [SANDBOX_WALL_TIME] = "wall-time", [SANDBOX_MEMORY] = "memory",
    [SANDBOX_OUTPUT] = "output",       [SANDBOX_FORBIDDEN] = "forbidden",
    [SANDBOX_NOT_FOUND] = "not-found", [SANDBOX_KILLED] = "killed",
};
_Static_assert(sizeof end_names / sizeof end_names[0] == SANDBOX_END_COUNT, "every end is named");

static const char *const profile_names[] = {
    [SANDBOX_NATIVE] = "native",
    [SANDBOX_RUNTIME] = "runtime",
    [SANDBOX_COMPILE] = "compile",
};
_Static_assert(sizeof profile_names / sizeof profile_names[0] == SANDBOX_PROFILE_COUNT,
               "every profile is named");

/* What a program that is linked dynamically needs; a link on the host is the same link inside. */
static const char *const default_paths[] = {
    "/usr", "/bin", "/lib", "/lib64", "/etc/alternatives", "/etc/ld.so.cache",
};

struct order {
    struct sandbox_bind binds[BINDS_MAX];
    struct sandbox_link links[LINKS_MAX];
    struct sandbox_file loads[LOADS_MAX];
    size_t load_count;
    struct sandbox_spec spec;
    struct sandbox_run run;
    const char *stdin_path, *stdout_path, *stderr_path;
    bool is_json;
};

static int complain(const char *format, ...) __attribute__((format(printf, 1, 2)));
static int complain(const char *format, ...)
{
    va_list arguments;

    fputs("judge-sandbox: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    return -1;
}

static int broken(const struct sandbox_failure *failure)
{
    return complain("%s: %s%s%s", failure->step, failure->detail,
                    failure->errno_value != 0 ? ": " : "",
                    failure->errno_value != 0 ? strerror(failure->errno_value) : "");
}

/* --- quantities --------------------------------------------------------------------------------
 */

struct unit {
    const char *name;
    int64_t factor;
};

static const struct unit time_units[] = {
    {"ms",  1    },
    {"s",   1000 },
    {"min", 60000},
    {NULL,  0    },
};

static const struct unit size_units[] = {
    {"B",   1         },
    {"KiB", 1024      },
    {"MiB", 1024 << 10},
    {"GiB", 1024 << 20},
    {NULL,  0         },
};

static int quantity_parse(const char *option, const char *text, const struct unit *units,
                          int64_t *out_value)
{
    char *end;
    double value;

    errno = 0;
    value = strtod(text, &end);
    while (*end == ' ')
        end++;
    for (const struct unit *unit = units; unit->name != NULL; unit++) {
        if (strcmp(end, unit->name) != 0 || end == text || errno != 0)
            continue;
        value *= (double)unit->factor;
        if (!(value >= 1 && value <= 1e15))
            break;
        *out_value = (int64_t)value;
        return 0;
    }
    return complain("--%s: '%s' is no quantity; write it like '%s'", option, text,
                    units == time_units ? "2s" : "256MiB");
}

/* --- options -----------------------------------------------------------------------------------
 */

static int profile_parse(struct order *order, const char *text)
{
    for (size_t i = 0; i < SANDBOX_PROFILE_COUNT; i++)
        if (strcmp(text, profile_names[i]) == 0) {
            order->spec.profile = (enum sandbox_profile)i;
            return 0;
        }
    return complain("--profile: '%s' is none; use native, runtime or compile", text);
}

static int number_parse(const char *option, const char *text, int min, int max, int *out_value)
{
    char *end;
    long value = strtol(text, &end, 10);

    if (end == text || *end != '\0' || value < min || value > max)
        return complain("--%s: '%s' is no number from %d to %d", option, text, min, max);
    *out_value = (int)value;
    return 0;
}

/* "HOST" or "HOST:INSIDE"; the words stay in the command line, cut in two. */
static int pair_cut(const char *option, char *text, const char **out_host, const char **out_inside)
{
    char *colon = strchr(text, ':');

    if (text[0] == '\0' || text[0] == ':')
        return complain("--%s: '%s' has no path", option, text);
    if (colon != NULL)
        *colon = '\0';
    *out_host = text;
    *out_inside = colon != NULL ? colon + 1 : text;
    return 0;
}

static int bind_add(struct order *order, char *text)
{
    struct sandbox_bind *bind = &order->binds[order->spec.bind_count];

    if (order->spec.bind_count == BINDS_MAX)
        return complain("--bind: more than %d", BINDS_MAX);
    if (pair_cut("bind", text, &bind->host_path, &bind->inside_path) < 0)
        return -1;
    bind->is_optional = false;
    order->spec.bind_count++;
    return 0;
}

static int load_add(struct order *order, char *text)
{
    struct sandbox_file *file = &order->loads[order->load_count];
    const char *host = text, *inside = text;
    struct stat info;

    if (order->load_count == LOADS_MAX)
        return complain("--load: more than %d", LOADS_MAX);
    if (pair_cut("load", text, &host, &inside) < 0)
        return -1;
    if (inside == host && strrchr(host, '/') != NULL)
        inside = strrchr(host, '/') + 1;
    if (strlen(inside) >= sizeof file->name)
        return complain("--load: the name '%.40s...' is too long", inside);
    file->fd = open(host, O_RDONLY | O_CLOEXEC);
    if (file->fd < 0 || fstat(file->fd, &info) < 0)
        return complain("--load: cannot open '%s': %s", host, strerror(errno));
    strcpy(file->name, inside);
    file->is_executable = (info.st_mode & 0111) != 0;
    order->load_count++;
    return 0;
}

static void default_paths_add(struct order *order)
{
    static char targets[LINKS_MAX][256];

    for (size_t i = 0; i < sizeof default_paths / sizeof default_paths[0]; i++) {
        char *target = targets[order->spec.link_count];
        ssize_t length = readlink(default_paths[i], target, sizeof targets[0] - 1);

        if (length > 0) {
            target[length] = '\0';
            order->links[order->spec.link_count++] =
                (struct sandbox_link){default_paths[i], target};
        } else {
            order->binds[order->spec.bind_count++] =
                (struct sandbox_bind){default_paths[i], default_paths[i], true};
        }
    }
}

static const char usage[] =
    "usage: judge-sandbox [options] -- COMMAND [ARGUMENT...]\n"
    "       judge-sandbox --probe\n"
    "\n"
    "Runs COMMAND (an absolute path inside) in a box and says how it ended.\n"
    "\n"
    "  --time TIME         CPU time of all its processes together (10s)\n"
    "  --wall TIME         elapsed time (30s)\n"
    "  --memory SIZE       of all its processes together (256MiB)\n"
    "  --output SIZE       written to standard output or one file (64MiB)\n"
    "  --processes N       threads and processes (64)\n"
    "  --scratch SIZE      of the private /box (64MiB)\n"
    "  --profile NAME      system calls: native, runtime (default) or compile\n"
    "  --bind HOST[:PATH]  show a host path inside, read-only\n"
    "  --no-default-binds  not even /usr /lib /lib64 /bin /etc/alternatives /etc/ld.so.cache\n"
    "  --load FILE[:NAME]  copy a file to /work/NAME\n"
    "  --proc              mount a /proc that shows the run's own processes only\n"
    "  --cpu N             run on this core\n"
    "  --stdin FILE        (the terminal's when left out)\n"
    "  --stdout FILE\n"
    "  --stderr FILE\n"
    "  --json              the result as one JSON object; on standard error, like the text\n"
    "\n"
    "Times: 500ms 2s 1min. Sizes: 100B 64KiB 256MiB 2GiB.\n"
    "Exit code: 0 the command ended with 0, 1 otherwise, 2 usage, 4 no box could be made.\n";

enum option_code {
    OPTION_TIME = 256,
    OPTION_WALL,
    OPTION_MEMORY,
    OPTION_OUTPUT,
    OPTION_PROCESSES,
    OPTION_SCRATCH,
    OPTION_PROFILE,
    OPTION_BIND,
    OPTION_NO_BINDS,
    OPTION_LOAD,
    OPTION_PROC,
    OPTION_CPU,
    OPTION_STDIN,
    OPTION_STDOUT,
    OPTION_STDERR,
    OPTION_JSON,
    OPTION_PROBE,
};

static const struct option options[] = {
    {"time",             required_argument, NULL, OPTION_TIME     },
    {"wall",             required_argument, NULL, OPTION_WALL     },
    {"memory",           required_argument, NULL, OPTION_MEMORY   },
    {"output",           required_argument, NULL, OPTION_OUTPUT   },
    {"processes",        required_argument, NULL, OPTION_PROCESSES},
    {"scratch",          required_argument, NULL, OPTION_SCRATCH  },
    {"profile",          required_argument, NULL, OPTION_PROFILE  },
    {"bind",             required_argument, NULL, OPTION_BIND     },
    {"no-default-binds", no_argument,       NULL, OPTION_NO_BINDS },
    {"load",             required_argument, NULL, OPTION_LOAD     },
    {"proc",             no_argument,       NULL, OPTION_PROC     },
    {"cpu",              required_argument, NULL, OPTION_CPU      },
    {"stdin",            required_argument, NULL, OPTION_STDIN    },
    {"stdout",           required_argument, NULL, OPTION_STDOUT   },
    {"stderr",           required_argument, NULL, OPTION_STDERR   },
    {"json",             no_argument,       NULL, OPTION_JSON     },
    {"probe",            no_argument,       NULL, OPTION_PROBE    },
    {"help",             no_argument,       NULL, 'h'             },
    {NULL,               0,                 NULL, 0               },
};

static int probe(void)
{
    struct sandbox_host host;

    sandbox_host_probe(&host);
    printf("usable:     %s\nisolation:  %s\ngroups:     %s\nmemory:     %s\n"
           "cpu time:   %s\nprocesses:  %s\n",
           host.is_usable ? "yes" : "no", host.isolation, host.groups, host.memory, host.cpu_time,
           host.processes);
    if (host.cure[0] != '\0')
        printf("%s %s\n", host.is_usable ? "better:    " : "because:   ", host.cure);
    return host.is_usable ? EXIT_RAN : EXIT_BROKEN;
}

static int option_take(struct order *order, int code, char *text, bool *has_default_binds)
{
    struct sandbox_limits *limits = &order->run.limits;

    switch (code) {
    case OPTION_TIME:
        return quantity_parse("time", text, time_units, &limits->cpu_time_ms);
    case OPTION_WALL:
        return quantity_parse("wall", text, time_units, &limits->wall_time_ms);
    case OPTION_MEMORY:
        return quantity_parse("memory", text, size_units, &limits->memory_bytes);
    case OPTION_OUTPUT:
        return quantity_parse("output", text, size_units, &limits->output_bytes);
    case OPTION_SCRATCH:
        return quantity_parse("scratch", text, size_units, &order->spec.scratch_bytes);
    case OPTION_PROCESSES:
        return number_parse("processes", text, 1, 100000, &limits->processes);
    case OPTION_CPU:
        return number_parse("cpu", text, 0, 1023, &order->spec.cpu);
    case OPTION_PROFILE:
        return profile_parse(order, text);
    case OPTION_BIND:
        return bind_add(order, text);
    case OPTION_LOAD:
        return load_add(order, text);
    case OPTION_NO_BINDS:
        *has_default_binds = false;
        return 0;
    case OPTION_PROC:
        order->spec.proc_is_mounted = true;
        return 0;
    case OPTION_STDIN:
        order->stdin_path = text;
        return 0;
    case OPTION_STDOUT:
        order->stdout_path = text;
        return 0;
    case OPTION_STDERR:
        order->stderr_path = text;
        return 0;
    case OPTION_JSON:
        order->is_json = true;
        return 0;
    default:
        return -1;
    }
}

/* --- the result --------------------------------------------------------------------------------
 */

static void result_print(const struct order *order, const struct sandbox_result *result)
{
    if (order->is_json) {
        fprintf(stderr,
                "{\"end\":\"%s\",\"exit_code\":%d,\"signal\":%d,\"exec_errno\":%d,"
                "\"syscall\":\"%s\",\"cpu_time_us\":%lld,\"wall_time_us\":%lld,"
                "\"peak_memory_bytes\":%lld,\"memory_is_exact\":%s}\n",
                end_names[result->end], result->exit_code, result->signal, result->exec_errno,
                result->syscall_name, (long long)result->cpu_time_us,
                (long long)result->wall_time_us, (long long)result->peak_memory_bytes,
                result->memory_is_exact ? "true" : "false");
        return;
    }
    fprintf(stderr, "judge-sandbox: %s", end_names[result->end]);
    if (result->end == SANDBOX_FAILED)
        fprintf(stderr, " (exit code %d)", result->exit_code);
    if (result->end == SANDBOX_SIGNALED)
        fprintf(stderr, " (SIG%s)", sigabbrev_np(result->signal));
    if (result->end == SANDBOX_FORBIDDEN)
        fprintf(stderr, " (%s)", result->syscall_name);
    if (result->end == SANDBOX_NOT_FOUND)
        fprintf(stderr, " (%s)", strerror(result->exec_errno));
    fprintf(stderr, ", CPU %.3f ms, wall %.3f ms, memory %.1f MiB%s\n",
            (double)result->cpu_time_us / 1e3, (double)result->wall_time_us / 1e3,
            (double)result->peak_memory_bytes / 1048576.0,
            result->memory_is_exact ? "" : " (largest process)");
}

/*
 * Our own standard input and output are not shared with the program where they are a terminal: a
 * pipe or a file is handed on, a terminal is replaced by nothing and by a copy afterwards.
 */
static int streams_open(struct order *order)
{
    order->run.stdin_fd = isatty(0) ? -1 : 0;
    if (order->stdin_path != NULL)
        order->run.stdin_fd = open(order->stdin_path, O_RDONLY | O_CLOEXEC);
    if (order->stdin_path != NULL && order->run.stdin_fd < 0)
        return complain("--stdin: cannot open '%s': %s", order->stdin_path, strerror(errno));
    order->run.stdout_fd =
        order->stdout_path != NULL
            ? open(order->stdout_path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0644)
            : memfd_create("output", MFD_CLOEXEC);
    if (order->run.stdout_fd < 0)
        return complain("--stdout: cannot open '%s': %s",
                        order->stdout_path != NULL ? order->stdout_path : "a memory file",
                        strerror(errno));
    order->run.stderr_fd =
        order->stderr_path != NULL
            ? open(order->stderr_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644)
            : memfd_create("errors", MFD_CLOEXEC);
    if (order->run.stderr_fd < 0)
        return complain("--stderr: cannot open '%s': %s",
                        order->stderr_path != NULL ? order->stderr_path : "a memory file",
                        strerror(errno));
    return 0;
}

static void file_show(int from, int to)
{
    char bytes[65536];
    ssize_t got;
    off_t offset = 0;

    while ((got = pread(from, bytes, sizeof bytes, offset)) > 0) {
        if (write(to, bytes, (size_t)got) != got)
            return;
        offset += got;
    }
}

static int order_run(struct order *order)
{
    struct sandbox_failure failure = {0};
    struct sandbox_result result;
    struct sandbox *box = NULL;
    int status;

    if (sandbox_open(&order->spec, &box, &failure) < 0) {
        broken(&failure);
        return EXIT_BROKEN;
    }
    status =
        order->load_count == 0 ? 0 : sandbox_load(box, order->loads, order->load_count, &failure);
    if (status == 0)
        status = sandbox_run(box, &order->run, &result, &failure);
    sandbox_close(&box);
    if (status < 0) {
        broken(&failure);
        return EXIT_BROKEN;
    }
    if (order->stdout_path == NULL)
        file_show(order->run.stdout_fd, 1);
    if (order->stderr_path == NULL)
        file_show(order->run.stderr_fd, 2);
    result_print(order, &result);
    return result.end == SANDBOX_FINISHED ? EXIT_RAN : EXIT_ENDED;
}

int main(int argc, char **argv)
{
    static struct order order = {
        .spec = {.profile = SANDBOX_RUNTIME,
                 .scratch_bytes = 64 << 20,
                 .scratch_files = 4096,
                 .cpu = -1},
        .run = {.limits = {.cpu_time_ms = 10000,
                           .wall_time_ms = 30000,
                           .memory_bytes = 256 << 20,
                           .output_bytes = 64 << 20,
                           .stderr_bytes = 1 << 20,
                           .processes = 64}     },
    };
    bool has_default_binds = true;
    int code;

    while ((code = getopt_long(argc, argv, "+h", options, NULL)) != -1) {
        if (code == 'h')
            return fputs(usage, stdout) < 0;
        if (code == OPTION_PROBE)
            return probe();
        if (option_take(&order, code, optarg, &has_default_binds) < 0)
            return EXIT_USAGE;
    }
    if (optind == argc) {
        fputs(usage, stderr);
        return EXIT_USAGE;
    }
    if (has_default_binds) {
        if (order.spec.bind_count + sizeof default_paths / sizeof default_paths[0] > BINDS_MAX) {
            (void)complain("--bind: too many");
            return EXIT_USAGE;
        }
        default_paths_add(&order);
    }
    order.spec.binds = order.binds;
    order.spec.links = order.links;
    order.run.argv = (const char *const *)&argv[optind];
    if (streams_open(&order) < 0)
        return EXIT_USAGE;
    return order_run(&order);
}
