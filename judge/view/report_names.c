#include "judge/view/report_names.h"

#include <assert.h>
#include <string.h>

static const char *const run_ends[] = {
    [RUN_FINISHED] = "finished",   [RUN_FAILED] = "failed",       [RUN_SIGNALED] = "signaled",
    [RUN_CPU_TIME] = "cpu-time",   [RUN_WALL_TIME] = "wall-time", [RUN_IDLE] = "idle",
    [RUN_MEMORY] = "memory",       [RUN_OUTPUT] = "output",       [RUN_FORBIDDEN] = "forbidden",
    [RUN_NOT_FOUND] = "not-found", [RUN_KILLED] = "killed",
};
static_assert(ARRAY_LEN(run_ends) == RUN_END_COUNT, "every ending has a name");

static const char *const differences[] = {
    [DIFFERENCE_NONE] = "none",         [DIFFERENCE_TOKEN] = "token",
    [DIFFERENCE_MISSING] = "missing",   [DIFFERENCE_EXTRA] = "extra",
    [DIFFERENCE_BYTES] = "bytes",       [DIFFERENCE_NUMBER] = "number",
    [DIFFERENCE_MULTISET] = "multiset", [DIFFERENCE_PATTERN] = "pattern",
};

static bool name_find(const char *const *names, size_t count, const char *name, size_t *out_index)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], name) == 0) {
            *out_index = i;
            return true;
        }
    }
    return false;
}

const char *run_end_name(enum run_end end)
{
    return run_ends[end];
}

bool run_end_parse(const char *name, enum run_end *out_end)
{
    size_t index;

    if (!name_find(run_ends, ARRAY_LEN(run_ends), name, &index))
        return false;
    *out_end = (enum run_end)index;
    return true;
}

const char *difference_name(enum difference_kind kind)
{
    return differences[kind];
}

bool difference_parse(const char *name, enum difference_kind *out_kind)
{
    size_t index;

    if (!name_find(differences, ARRAY_LEN(differences), name, &index))
        return false;
    *out_kind = (enum difference_kind)index;
    return true;
}
