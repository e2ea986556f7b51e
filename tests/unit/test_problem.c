#include "judge/base/compiler.h"
#include "judge/base/memory.h"
#include "judge/core/problem.h"
#include "tests/unit/tap.h"

#define MIB ((int64_t)1 << 20)

static char python[] = "python", rust[] = "rust";
static struct language_limits overrides[] = {
    {.language = python, .limits = {.cpu_time_ms = 5000}},
    {.language = rust, .limits = {.memory_bytes = 100 * MIB, .processes = 2, .wall_time_ms = 7000}},
};

/*
 * What a row of the language table asks for, and what comes of the problem's 1 s, 4 s, 64 MiB, 1.
 */
static const struct {
    const char *name, *language;
    int64_t time_percent, extra_memory_mib;
    int processes;
    const char *expected; /* CPU ms, wall ms, MiB, processes */
} cases[] = {
    {"a plain language has the problem's limits", "c", 100, 0, 0, "1000 4000 64 1"},
    {"no percentage is 100", "c", 0, 0, 0, "1000 4000 64 1"},
    {"time is widened, and the wall limit with it", "java", 300, 0, 0, "3000 10000 64 1"},
    {"memory is added", "java", 100, 8, 0, "1000 4000 72 1"},
    {"more processes", "java", 100, 0, 64, "1000 4000 64 64"},
    {"the problem's word on time goes before the percentage", "python", 300, 0, 0,
     "5000 16000 64 1"},
    {"the problem's word on memory is the whole", "rust", 100, 8, 0, "1000 7000 100 2"},
};

int main(void)
{
    char id[] = "sorting/parcels";
    struct problem problem = {
        .id = id,
        .limits = {1000, 4000, 64 * MIB, 9, 1},
        .language_limits = overrides,
        .language_limit_count = ARRAY_LEN(overrides),
    };

    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct limits limits =
            problem_limits_for(&problem, cases[i].language, cases[i].time_percent,
                               cases[i].extra_memory_mib * MIB, cases[i].processes);
        AUTO(mem_free)
        char *got = mem_format("%d %d %d %d", (int)limits.cpu_time_ms, (int)limits.wall_time_ms,
                               (int)(limits.memory_bytes / MIB), limits.processes);

        tap_is_str(got, cases[i].expected, "%s", cases[i].name);
    }
    tap_is_str(problem_slug(&problem), "parcels", "the slug");
    tap_is_str(problem_style_name(PROBLEM_INTERACTIVE), "interactive", "a style has a name");
    tap_is_str(problem_difficulty_name(DIFFICULTY_HARD), "hard", "a difficulty too");
    return tap_done();
}
