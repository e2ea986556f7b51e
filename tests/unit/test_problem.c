#include "judge/base/compiler.h"
#include "judge/core/problem.h"
#include "tests/unit/tap.h"

#define MIB ((int64_t)1 << 20)

/* The problem: 1 s, wall 4 s, 64 MiB, 1 process; python says 5 s, rust says 100 MiB and 2 processes. */
static char python[] = "python", rust[] = "rust";
static struct language_limits overrides[] = {
    {.language = python, .limits = {.cpu_time_ms = 5000}},
    {.language = rust, .limits = {.memory_bytes = 100 * MIB, .processes = 2, .wall_time_ms = 7000}},
};

static const struct {
    const char *name, *language;
    int64_t time_percent, extra_memory_bytes;
    int processes;
    struct limits expected;
} cases[] = {
    {"a plain language has the problem's limits", "c", 100, 0, 0, {1000, 4000, 64 * MIB, 9, 1}},
    {"no percentage is 100", "c", 0, 0, 0, {1000, 4000, 64 * MIB, 9, 1}},
    {"time is widened, and the wall limit with it", "java", 300, 0, 0, {3000, 10000, 64 * MIB, 9, 1}},
    {"memory is added", "java", 100, 8 * MIB, 0, {1000, 4000, 72 * MIB, 9, 1}},
    {"more processes", "java", 100, 0, 64, {1000, 4000, 64 * MIB, 9, 64}},
    {"the problem's word on time goes before the percentage", "python", 300, 0, 0,
     {5000, 16000, 64 * MIB, 9, 1}},
    {"the problem's word on memory is the whole", "rust", 100, 8 * MIB, 0, {1000, 7000, 100 * MIB, 9, 2}},
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
        struct limits got =
            problem_limits_for(&problem, cases[i].language, cases[i].time_percent,
                               cases[i].extra_memory_bytes, cases[i].processes);

        tap_ok(got.cpu_time_ms == cases[i].expected.cpu_time_ms &&
                   got.wall_time_ms == cases[i].expected.wall_time_ms &&
                   got.memory_bytes == cases[i].expected.memory_bytes &&
                   got.output_bytes == cases[i].expected.output_bytes &&
                   got.processes == cases[i].expected.processes,
               "%s", cases[i].name);
    }
    tap_is_str(problem_slug(&problem), "parcels", "the slug");
    tap_is_str(problem_style_name(PROBLEM_INTERACTIVE), "interactive", "a style has a name");
    tap_is_str(problem_difficulty_name(DIFFICULTY_HARD), "hard", "a difficulty too");
    return tap_done();
}
