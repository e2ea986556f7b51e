#include "sandbox/rlimits.h"

#include <errno.h>
#include <sys/resource.h>

#define OPEN_FILES_MAX 1024
#define SIGNALS_PENDING_MAX 256

struct row {
    int resource;
    rlim_t value;
};

/* What we were given less of ourselves stays at that. */
static int row_set(const struct row *row)
{
    struct rlimit limit = {.rlim_cur = row->value, .rlim_max = row->value};
    struct rlimit now;

    if (prlimit(0, row->resource, &limit, NULL) < 0) {
        if (errno != EPERM || prlimit(0, row->resource, NULL, &now) < 0)
            return errno;
        limit.rlim_cur = limit.rlim_max = now.rlim_max;
        if (prlimit(0, row->resource, &limit, NULL) < 0)
            return errno;
    }
    if (prlimit(0, row->resource, NULL, &now) < 0)
        return errno;
    return now.rlim_cur != limit.rlim_cur || now.rlim_max != limit.rlim_max ? EPROTO : 0;
}

static int rows_set(const struct row *rows, unsigned count)
{
    int status = 0;

    for (unsigned i = 0; i < count && status == 0; i++)
        status = row_set(&rows[i]);
    return status;
}

int rlimits_settle(void)
{
    static const struct row rows[] = {
        {RLIMIT_NOFILE,     OPEN_FILES_MAX     },
        {RLIMIT_CORE,       0                  },
        {RLIMIT_MEMLOCK,    0                  },
        {RLIMIT_MSGQUEUE,   0                  },
        {RLIMIT_NICE,       0                  },
        {RLIMIT_RTPRIO,     0                  },
        {RLIMIT_SIGPENDING, SIGNALS_PENDING_MAX},
    };

    return rows_set(rows, sizeof rows / sizeof rows[0]);
}

/*
 * RLIMIT_CPU is a backstop: it counts whole seconds of one process and fires early, so it stands
 * two seconds above the limit that the keeper enforces. RLIMIT_FSIZE is one byte above, so that
 * who writes exactly what is allowed is told apart from who wants more.
 */
int rlimits_apply(const struct sandbox_limits *limits)
{
    const struct row rows[] = {
        {RLIMIT_CPU,   (rlim_t)(limits->cpu_time_ms / 1000 + 2)           },
        {RLIMIT_FSIZE, (rlim_t)limits->output_bytes + 1                   },
        {RLIMIT_STACK, (rlim_t)limits->memory_bytes                       },
        {RLIMIT_NPROC, (rlim_t)(limits->processes + RLIMITS_OUR_PROCESSES)},
    };

    return rows_set(rows, sizeof rows / sizeof rows[0]);
}
