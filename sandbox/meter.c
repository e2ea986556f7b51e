#include "sandbox/meter.h"

#include <string.h>
#include <unistd.h>

static const struct meter_kind *const kinds[] = {&meter_cgroup2, &meter_cgroup1, &meter_rusage};

static void meter_clear(struct meter *meter, int cores, uid_t owner)
{
    memset(meter, 0, sizeof *meter);
    meter->cores = cores;
    meter->owner = owner;
    meter->proc_fd = -1;
    for (int i = 0; i < METER_FDS; i++)
        meter->fds[i] = -1;
    for (int i = 0; i < 3; i++)
        meter->locks[i] = -1;
}

int meter_open(struct meter *meter, int cores, uid_t owner, struct sandbox_failure *failure)
{
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        int status;

        meter_clear(meter, cores, owner);
        meter->kind = kinds[i];
        status = kinds[i]->open(meter, failure);
        if (status == 0)
            return 0;
        meter_release(meter);
        if (status < 0)
            return -1;
    }
    return failure_set(failure, 0, "meter", "nothing here can measure a run");
}

void meter_release(struct meter *meter)
{
    if (meter->kind == NULL)
        return;
    for (int i = 0; i < METER_FDS; i++)
        if (meter->fds[i] >= 0)
            (void)close(meter->fds[i]);
    if (meter->proc_fd >= 0)
        (void)close(meter->proc_fd);
    meter->kind->release(meter);
    meter->kind = NULL;
}
