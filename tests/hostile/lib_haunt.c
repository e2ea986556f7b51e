#include "tests/hostile/lib_haunt.h"

#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "tests/hostile/lib_arena.h"

#define RUNS_A_BOX 5

static const char *const wild[] = {
    "process/daemon.c", "process/fork_bomb.c", "process/stopped_tree.c", "process/orphans_burn.c",
    "memory/eat.c",     "files/disk_bomb.c",   "output/flood.c",         "time/sleep.c",
};

static void arena_fill(const struct family *family, const struct bait *bait, struct arena *arena)
{
    *arena = (struct arena){
        .languages = family->languages,
        .bait = bait,
        .header = mem_strdup(family->header),
    };
}

static int run_wild(struct arena *arena, const struct program *program)
{
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(outcome_release) struct outcome outcome = OUTCOME_INIT;
    const struct bout_plan plan = {program, &artifact, ARENA_OWN, 0, -1};

    if (arena_build(arena, program, 0, &artifact, &outcome, NULL) <= 0)
        return -1;
    return arena_run(arena, &plan, &outcome, NULL);
}

_Noreturn void haunt(const struct family *family, const struct bait *bait)
{
    struct arena arena;

    arena_fill(family, bait, &arena);
    for (size_t run = 0;; run++) {
        const char *name = wild[run % ARRAY_LEN(wild)];

        for (size_t i = 0; i < family->count; i++)
            if (strcmp(family->programs[i].name, name) == 0 &&
                run_wild(&arena, &family->programs[i]) < 0)
                _exit(1);
        if (run % RUNS_A_BOX != RUNS_A_BOX - 1)
            continue;
        arena_release(&arena);
        arena_fill(family, bait, &arena);
    }
}
