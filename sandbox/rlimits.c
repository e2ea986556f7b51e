#include "sandbox/rlimits.h"

#include <errno.h>
#include <sys/resource.h>

#define OPEN_FILES_MAX 1024

/*
 * RLIMIT_CPU is a backstop: it counts whole seconds of one process and fires early, so it stands
 * two seconds above the limit that the keeper enforces. RLIMIT_FSIZE is one byte above, so that
 * who writes exactly what is allowed is told apart from who wants more.
 */
int rlimits_apply(const struct sandbox_limits *limits)
{
    const struct {
        int resource;
        rlim_t value;
    } rows[] = {
        {RLIMIT_CPU,        (rlim_t)(limits->cpu_time_ms / 1000 + 2)           },
        {RLIMIT_FSIZE,      (rlim_t)limits->output_bytes + 1                   },
        {RLIMIT_STACK,      (rlim_t)limits->memory_bytes                       },
        {RLIMIT_NPROC,      (rlim_t)(limits->processes + RLIMITS_OUR_PROCESSES)},
        {RLIMIT_NOFILE,     OPEN_FILES_MAX                                     },
        {RLIMIT_CORE,       0                                                  },
        {RLIMIT_MEMLOCK,    0                                                  },
        {RLIMIT_MSGQUEUE,   0                                                  },
        {RLIMIT_NICE,       0                                                  },
        {RLIMIT_RTPRIO,     0                                                  },
        {RLIMIT_SIGPENDING, 256                                                },
    };

    for (unsigned i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct rlimit limit = {.rlim_cur = rows[i].value, .rlim_max = rows[i].value};
        struct rlimit old, set;

        if (prlimit(0, rows[i].resource, NULL, &old) < 0)
            return errno;
        if (limit.rlim_max > old.rlim_max)
            limit.rlim_cur = limit.rlim_max = old.rlim_max;
        if (prlimit(0, rows[i].resource, &limit, NULL) < 0 ||
            prlimit(0, rows[i].resource, NULL, &set) < 0)
            return errno;
        if (set.rlim_cur != limit.rlim_cur || set.rlim_max != limit.rlim_max)
            return EPROTO;
    }
    return 0;
}
