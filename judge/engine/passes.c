#include "judge/engine/passes.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/memfile.h"

#define NEXT_INPUT "nextpass.in"
#define LEFT_MAX_BYTES ((int64_t)64 << 20)

void passes_release(struct passes *passes)
{
    scratch_release(&passes->folder);
    names_release(&passes->names);
    names_release(&passes->paths);
    *passes = (struct passes)PASSES_INIT;
}

/* All that is left but the next input, whose path is *out_next: NULL where there is none. */
static int take_left(struct passes *left, struct box *box, char **out_next, struct error *err)
{
    AUTO(names_release) struct names all = NAMES_INIT;

    if (scratch_make(&left->folder, err) < 0 ||
        box_collect(box, "", left->folder.path, LEFT_MAX_BYTES, &all, err) < 0)
        return -1;
    for (size_t i = 0; i < all.count; i++) {
        AUTO(mem_free) char *path = path_join(left->folder.path, all.items[i]);

        if (strcmp(all.items[i], NEXT_INPUT) == 0) {
            *out_next = TAKE(path);
            continue;
        }
        names_add(&left->names, all.items[i]);
        names_add(&left->paths, path);
    }
    return 0;
}

int passes_next(struct passes *passes, struct box *tool_box, int *out_input_fd, struct error *err)
{
    AUTO(passes_release)
    struct passes left = {.done = passes->done + 1, .slowest = passes->slowest};
    AUTO(mem_free) char *next = NULL;

    if (take_left(&left, tool_box, &next, err) < 0)
        return -1;
    if (next == NULL)
        return 0;
    if (memfile_of_path(next, out_input_fd, NULL, err) < 0)
        return -1;
    SWAP(*passes, left);
    return 1;
}

void passes_conclude(const struct passes *passes, struct run_result *run)
{
    if (passes->done > 0 && run->end == RUN_FINISHED &&
        passes->slowest.cpu_time_us > run->cpu_time_us)
        *run = passes->slowest;
}
