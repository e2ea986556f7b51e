#include "judge/engine/ending.h"

#include <assert.h>
#include <signal.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/units.h"

/* What runtimes print when they are refused memory, and then end as if they had failed. */
static const char *const memory_words[] = {
    "MemoryError",
    "std::bad_alloc",
    "java.lang.OutOfMemoryError",
    "JavaScript heap out of memory",
    "memory allocation of ",  /* Rust */
    "runtime: out of memory", /* Go */
};

static bool says_out_of_memory(const char *text)
{
    for (size_t i = 0; text != NULL && i < ARRAY_LEN(memory_words); i++)
        if (strstr(text, memory_words[i]) != NULL)
            return true;
    return false;
}

/*
 * Without a cgroup an allocation is refused, and most programs then die of the null pointer. With
 * one, a stack may grow to the memory limit: whether its last page or the limit comes first is
 * chance.
 */
static bool died_at_memory_limit(const struct run_result *run, const struct limits *limits)
{
    int64_t room_bytes = run->memory_is_exact ? 1 << 20 : limits->memory_bytes / 10;

    return run->end == RUN_SIGNALED && (!run->memory_is_exact || run->signal == SIGSEGV) &&
           run->peak_memory_bytes >= limits->memory_bytes - room_bytes;
}

bool ending_settle(struct run_result *run, const struct limits *limits, const char *stderr_text)
{
    bool has_failed = run->end == RUN_FAILED || run->end == RUN_SIGNALED;
    bool has_ended = has_failed || run->end == RUN_FINISHED;

    if (run->end == RUN_MEMORY || run->end == RUN_FORBIDDEN || run->end == RUN_KILLED)
        return false;
    if (has_failed && (says_out_of_memory(stderr_text) || died_at_memory_limit(run, limits)))
        run->end = RUN_MEMORY;
    else if (run->cpu_time_us > limits->cpu_time_ms * 1000 && run->end != RUN_IDLE)
        run->end = RUN_CPU_TIME;
    return has_ended && run->end == RUN_CPU_TIME;
}

static const struct {
    int signal;
    const char *meaning;
} signal_meanings[] = {
    {SIGSEGV, "touched memory that is not its own"                                           },
    {SIGBUS,  "touched memory that is not there"                                             },
    {SIGFPE,  "divided by zero, or a division overflowed"                                    },
    {SIGABRT, "gave up: a failed assertion, an uncaught exception or a broken heap"          },
    {SIGILL,  "ran into an instruction that does not exist, or code that must not be reached"},
    {SIGPIPE, "wrote to a pipe that nobody reads"                                            },
    {SIGTRAP, "stopped at a trap: code that must not be reached"                             },
    {SIGXFSZ, "wrote too much into a file"                                                   },
    {SIGKILL, "was killed by itself"                                                         },
    {SIGSYS,  "made a system call that is not allowed"                                       },
};

static char *say_signal(const struct run_result *run, const struct limits *limits)
{
    char buffer[16];
    const char *name = signal_name(run->signal, buffer);

    (void)limits;
    for (size_t i = 0; i < ARRAY_LEN(signal_meanings); i++)
        if (signal_meanings[i].signal == run->signal)
            return mem_format("%s: %s", name, signal_meanings[i].meaning);
    return mem_format("ended by %s", name);
}

static char *say_exit(const struct run_result *run, const struct limits *limits)
{
    (void)limits;
    return mem_format("ended with exit status %d; 0 is expected", run->exit_code);
}

static char *say_cpu(const struct run_result *run, const struct limits *limits)
{
    char limit[UNITS_TEXT_BYTES], used[UNITS_TEXT_BYTES];

    units_format_time_us(limits->cpu_time_ms * 1000, limit);
    if (run->cpu_time_us <= limits->cpu_time_ms * 1000)
        return mem_format("used more than %s", limit);
    return mem_format("used %s; the limit is %s", units_format_time_us(run->cpu_time_us, used),
                      limit);
}

static char *say_wall(const struct run_result *run, const struct limits *limits)
{
    char waited[UNITS_TEXT_BYTES], used[UNITS_TEXT_BYTES];

    (void)limits;
    return mem_format(
        "waited %s and used only %s of CPU time: does it sleep, or wait for something?",
        units_format_time_us(run->wall_time_us, waited),
        units_format_time_us(run->cpu_time_us, used));
}

static char *say_idle(const struct run_result *run, const struct limits *limits)
{
    (void)run;
    (void)limits;
    return mem_strdup("waiting for input: flushed?");
}

static char *say_memory(const struct run_result *run, const struct limits *limits)
{
    char limit[UNITS_TEXT_BYTES];

    return mem_format("needs more than %s%s", units_format_bytes(limits->memory_bytes, limit),
                      run->memory_is_exact && run->signal == SIGSEGV ? "; is a recursion too deep?"
                                                                     : "");
}

static char *say_output(const struct run_result *run, const struct limits *limits)
{
    char limit[UNITS_TEXT_BYTES];

    (void)run;
    return mem_format("printed more than %s", units_format_bytes(limits->output_bytes, limit));
}

static char *say_forbidden(const struct run_result *run, const struct limits *limits)
{
    (void)limits;
    if (run->syscall_name[0] == '\0')
        return mem_strdup("made a system call that is not allowed");
    return mem_format("the system call '%s' is not allowed", run->syscall_name);
}

static char *say_not_found(const struct run_result *run, const struct limits *limits)
{
    (void)run;
    (void)limits;
    return mem_strdup("the program could not be started");
}

typedef char *sentence(const struct run_result *run, const struct limits *limits);

static sentence *const sentences[RUN_END_COUNT] = {
    [RUN_FAILED] = say_exit,    [RUN_SIGNALED] = say_signal,     [RUN_CPU_TIME] = say_cpu,
    [RUN_WALL_TIME] = say_wall, [RUN_IDLE] = say_idle,           [RUN_MEMORY] = say_memory,
    [RUN_OUTPUT] = say_output,  [RUN_FORBIDDEN] = say_forbidden, [RUN_NOT_FOUND] = say_not_found,
};

char *ending_message(const struct run_result *run, const struct limits *limits)
{
    return sentences[run->end] != NULL ? sentences[run->end](run, limits) : NULL;
}
