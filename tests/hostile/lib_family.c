#include "tests/hostile/lib_family.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "tests/hostile/lib_arena.h"
#include "tests/hostile/lib_duel.h"

#define TURNS_MAX 200
#define NEIGHBOUR_LIFE_MS ((int64_t)4 * 3600 * 1000)

void family_release(struct family *family)
{
    for (size_t i = 0; i < family->count; i++)
        program_release(&family->programs[i]);
    mem_free(&family->programs);
    mem_free(&family->header);
}

/* The whole of one user's judging. */
struct judging {
    const struct family *family;
    const struct family_sink *sink;
    struct arena arena;
    int cpus[2]; /* where an attacker is pinned, and where an honest program beside it */
    size_t cpu_count;
    bool is_degraded;
};

static const char *const profile_names[ARENA_PROFILE_COUNT] = {[ARENA_OWN] = "",
                                                               [ARENA_RUNTIME] =
                                                                   " in a runtime's box",
                                                               [ARENA_COMPILE] =
                                                                   " in a compiler's box"};

/* What is wrong with an outcome, in *out_why; false when nothing is. */
static bool is_wrong(const struct judging *judging, const struct program *program,
                     const struct outcome *outcome, struct strbuf *out_why)
{
    const struct program_endings *endings = judging->is_degraded && program->degraded.count > 0
                                                ? &program->degraded
                                                : &program->expected;
    const struct span texts[] = {strbuf_span(&outcome->text), strbuf_span(&outcome->errors),
                                 strbuf_span(&outcome->files)};
    AUTO(mem_free) char *expected = endings_text(endings);

    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        if (bait_found(judging->arena.bait, texts[i]) != NULL) {
            strbuf_addf(out_why, "a secret stands in its output: %.200s", texts[i].data);
            return true;
        }
    if (endings_allow(endings, outcome->end, outcome->text.data) &&
        strstr(outcome->text.data, "LEAK") == NULL)
        return false;
    strbuf_addf(out_why, "expected %s, got %s", expected, ending_name(outcome->end));
    if (outcome->end == RUN_FORBIDDEN)
        strbuf_addf(out_why, " (%s)", outcome->run.syscall_name);
    if (outcome->end == RUN_SIGNALED)
        strbuf_addf(out_why, " (signal %d)", outcome->run.signal);
    if (outcome->end == RUN_FAILED)
        strbuf_addf(out_why, " (exit code %d)", outcome->run.exit_code);
    strbuf_addf(out_why, " after %lld ms CPU, %lld ms, %lld KiB",
                (long long)outcome->run.cpu_time_us / 1000,
                (long long)outcome->run.wall_time_us / 1000,
                (long long)outcome->run.peak_memory_bytes / 1024);
    strbuf_addf(out_why, ", said '%.300s' and '%.300s'", outcome->text.data, outcome->errors.data);
    return true;
}

static bool run_is_wrong(struct judging *judging, const struct bout_plan *plan,
                         struct strbuf *out_why, bool *out_done)
{
    AUTO(outcome_release) struct outcome outcome = OUTCOME_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    if (arena_run(&judging->arena, plan, &outcome, &err) < 0) {
        strbuf_add_str(out_why, error_text(&err));
        return true;
    }
    *out_done = plan->program->has_turns && strcmp(outcome.text.data, "done\n") == 0;
    return !*out_done && is_wrong(judging, plan->program, &outcome, out_why);
}

/* All turns of a program, or its runs in a row. */
static bool runs_are_wrong(struct judging *judging, struct bout_plan *plan, struct strbuf *out_why)
{
    int count = plan->program->has_turns ? TURNS_MAX : plan->program->runs;
    size_t faults = 0;
    bool is_done = false;

    for (int i = 0; i < count && !is_done && faults < 8; i++) {
        AUTO(strbuf_release) struct strbuf why = STRBUF_INIT;

        plan->turn = plan->program->has_turns ? i : 0;
        if (!run_is_wrong(judging, plan, &why, &is_done))
            continue;
        strbuf_addf(out_why, "%s%s %d: %s", faults++ > 0 ? "; " : "",
                    plan->program->has_turns ? "turn" : "run", i, why.data);
        if (!plan->program->has_turns)
            break;
    }
    if (faults == 0 && plan->program->has_turns && !is_done)
        strbuf_addf(out_why, "it was never done");
    return out_why->size > 0;
}

/* One program once: compiled, and run where it compiles. */
static bool program_is_wrong(struct judging *judging, const struct program *program,
                             enum arena_profile profile, int repetition, struct strbuf *out_why)
{
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(outcome_release) struct outcome outcome = OUTCOME_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    int status = arena_build(&judging->arena, program, repetition, &artifact, &outcome, &err);
    struct bout_plan plan = {program, &artifact, profile, 0, -1};

    if (status < 0) {
        strbuf_add_str(out_why, error_text(&err));
        return true;
    }
    if (status == 0)
        return is_wrong(judging, program, &outcome, out_why);
    if (judging->cpu_count > 0)
        plan.cpu = judging->cpus[0];
    return runs_are_wrong(judging, &plan, out_why);
}

/* Does the compile itself count, so that every repetition has to do it again? */
static bool is_compile_attack(const struct program *program)
{
    return program->expected.items[0].end == ENDING_REFUSED;
}

static void tell(const struct judging *judging, const char *name, const char *what, const char *why)
{
    AUTO(mem_free) char *whole = mem_format("%s%s", name, what);

    judging->sink->told(judging->sink->state, *why == '\0' ? FAMILY_OK : FAMILY_NOT_OK, whole, why);
}

static void judge_in(struct judging *judging, const struct program *program,
                     enum arena_profile profile)
{
    AUTO(strbuf_release) struct strbuf why = STRBUF_INIT;

    for (int i = 0; i < judging->family->repetitions; i++)
        if (program_is_wrong(judging, program, profile, is_compile_attack(program) ? i : 0, &why)) {
            if (i > 0)
                strbuf_addf(&why, " (in repetition %d)", i + 1);
            break;
        }
    tell(judging, program->name, profile_names[profile], why.data);
}

static const struct program *program_find(const struct family *family, const char *name)
{
    for (size_t i = 0; i < family->count; i++)
        if (strcmp(family->programs[i].name, name) == 0)
            return &family->programs[i];
    return NULL;
}

static void judge_beside(struct judging *judging, const struct program *program)
{
    AUTO(strbuf_release) struct strbuf why = STRBUF_INIT;
    const struct program *honest = program_find(judging->family, "honest/steady.c");
    const struct program *restless = program_find(judging->family, "honest/many_children.c");

    if (honest == NULL || restless == NULL) {
        tell(judging, program->name, " beside an honest program", "there is no honest program");
        return;
    }
    if (judging->cpu_count < 2) {
        judging->sink->told(judging->sink->state, FAMILY_SKIP, program->name,
                            "kernel: only one core, nothing runs beside");
        return;
    }
    duel(&judging->arena, honest, restless, program, judging->cpus, &why);
    tell(judging, program->name, " beside an honest program", why.data);
}

/* What this machine cannot hold against, or NULL. */
static const char *missing(const struct judging *judging, const struct program *program)
{
    if (program->needs_cgroup && judging->is_degraded)
        return "kernel: no cgroup of its own holds the limits here";
    if (program->needs_cores && judging->cpu_count < 2)
        return "kernel: only one core";
    return NULL;
}

static void judge_program(struct judging *judging, const struct program *program)
{
    const char *lack = missing(judging, program);

    if (lack != NULL) {
        judging->sink->told(judging->sink->state, FAMILY_SKIP, program->name, lack);
        return;
    }
    for (enum arena_profile profile = ARENA_OWN; profile < ARENA_PROFILE_COUNT; profile++)
        if (profile == ARENA_OWN || program->runs_in_all_profiles)
            judge_in(judging, program, profile);
    if (program->is_beside)
        judge_beside(judging, program);
}

/* After each group an honest program is judged in the very boxes that the group was in. */
static void judge_control(struct judging *judging, const char *group, size_t length)
{
    AUTO(strbuf_release) struct strbuf why = STRBUF_INIT;
    AUTO(mem_free) char *name = mem_format("an honest program after %.*s", (int)length, group);
    const struct program *honest = program_find(judging->family, "honest/steady.c");
    bool is_wrong = false;

    for (enum arena_profile profile = ARENA_OWN; profile < ARENA_PROFILE_COUNT && !is_wrong;
         profile++)
        is_wrong = program_is_wrong(judging, honest, profile, 0, &why);
    tell(judging, name, "", why.data);
}

static void judge_all(struct judging *judging)
{
    const struct family *family = judging->family;
    size_t seen = 0;

    for (size_t i = 0; i < family->count; i++) {
        const char *name = family->programs[i].name;
        size_t length = strcspn(name, "/");
        bool is_last =
            i + 1 == family->count || strncmp(name, family->programs[i + 1].name, length + 1) != 0;

        if (family->only == NULL || strstr(name, family->only) != NULL) {
            judge_program(judging, &family->programs[i]);
            seen++;
        }
        if (is_last && seen > 0)
            judge_control(judging, name, length);
        if (is_last)
            seen = 0;
    }
}

static void cpus_find(struct judging *judging)
{
    cpu_set_t set;

    if (sched_getaffinity(0, sizeof set, &set) < 0)
        return;
    for (int cpu = 0; cpu < CPU_SETSIZE && judging->cpu_count < ARRAY_LEN(judging->cpus); cpu++)
        if (CPU_ISSET((size_t)cpu, &set))
            judging->cpus[judging->cpu_count++] = cpu;
}

/* Another box, with a secret in its scratch and in its memory, that lives as long as the others. */
static int neighbour_start(struct judging *judging, struct artifact *artifact,
                           struct bout *out_bout, struct error *err)
{
    struct program program = *program_find(judging->family, "honest/neighbour.c");
    struct bout_plan plan = {&program, artifact, ARENA_OWN, 0, -1};
    AUTO(outcome_release) struct outcome outcome = OUTCOME_INIT;
    int status = arena_build(&judging->arena, &program, 0, artifact, &outcome, err);

    program.run.wall_time_ms = NEIGHBOUR_LIFE_MS;

    if (status == 0)
        return error_set(err, ERROR_SYSTEM, "the neighbour: %s", outcome.text.data);
    return status < 0 ? -1 : bout_start(&judging->arena, &plan, out_bout, err);
}

void family_judge(const struct family *family, struct bait *bait, const struct family_sink *sink)
{
    struct judging judging = {
        .family = family,
        .sink = sink,
        .arena = {.languages = family->languages,
                  .bait = bait,
                  .header = mem_strdup(family->header)},
    };
    AUTO(box_host_release) struct box_host host = {0};
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    struct bout neighbour = BOUT_INIT;

    cpus_find(&judging);
    box_host_probe(&host);
    judging.is_degraded = host.is_degraded;
    if (!host.is_usable)
        sink->told(sink->state, FAMILY_SKIP, "the family", "kernel: no sandbox can be made here");
    else if (bait_carry(bait, &err) < 0 ||
             neighbour_start(&judging, &artifact, &neighbour, &err) < 0)
        sink->told(sink->state, FAMILY_NOT_OK, "the family", error_text(&err));
    else
        judge_all(&judging);
    bout_release(&neighbour);
    arena_release(&judging.arena);
}
