#include "judge/tasks/input_maker.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/engine/build.h"
#include "judge/engine/ending.h"
#include "judge/engine/memfile.h"
#include "judge/repo/case_files.h"

#define CALLS_MAX 64

void input_maker_release(struct input_maker *maker)
{
    trial_release(&maker->generator);
    served_close(&maker->served);
    artifact_release(&maker->artifact);
    names_release(&maker->calls);
}

static void add_call(struct input_maker *maker, const char *call)
{
    AUTO(strbuf_release) struct strbuf words = STRBUF_INIT;

    while (*(call += strspn(call, " \t")) != '\0') {
        size_t size = strcspn(call, " \t");

        if (strncmp(call, "seed=", 5) != 0) {
            strbuf_add_str(&words, words.size > 0 ? " " : "");
            strbuf_add(&words, call, size);
        }
        call += size;
    }
    for (size_t i = 0; i < maker->calls.count; i++)
        if (strcmp(maker->calls.items[i], words.data) == 0)
            return;
    if (maker->calls.count < CALLS_MAX)
        names_add(&maker->calls, words.data);
}

static int add_problem_calls(const struct problem *problem, struct input_maker *maker,
                             struct error *err)
{
    AUTO(case_list_release) struct case_list plan = CASE_LIST_INIT;

    if (case_files_plan(problem, "", &plan, err) < 0)
        return -1;
    for (size_t i = 0; i < plan.count; i++)
        if (plan.items[i].call != NULL)
            add_call(maker, plan.items[i].call);
    return 0;
}

/* A program of one's own: no driver, whatever the problem is. */
static int build_own(const struct rig_request *rig, const char *path, struct artifact *out_artifact,
                     struct error *err)
{
    struct problem plain = *rig->problem; /* borrows */
    const struct language *language = language_of_file(rig->languages, path);
    struct compile_log log = {0};
    int status;

    if (language == NULL)
        return error_set(err, ERROR_USAGE, "'%s': its ending names no language that is known here",
                         path);
    plain.style = PROBLEM_STDIO;
    status = build_submission(&plain, language, path, out_artifact, &log, err);
    compile_log_release(&log);
    if (status == 0)
        return error_set(err, ERROR_USAGE, "the generator '%s' does not compile", path);
    return status < 0 ? -1 : 0;
}

int input_maker_open(const struct rig_request *rig, const char *own_path, struct input_maker *maker,
                     struct error *err)
{
    const struct problem *problem = rig->problem;

    if (own_path != NULL) {
        names_add(&maker->calls, "");
        if (build_own(rig, own_path, &maker->artifact, err) < 0)
            return -1;
    } else if (problem->generator == NULL) {
        return error_set(err, ERROR_USAGE, "'%s' has no generator; bring one: --gen FILE",
                         problem->id);
    } else if (add_problem_calls(problem, maker, err) < 0 ||
               build_tool(problem, rig->languages, problem->generator, &maker->artifact, err) < 0) {
        return -1;
    }
    return trial_open(&maker->artifact, NULL, &maker->generator, err);
}

static bool is_served(struct input_maker *maker)
{
    if (maker->served == NULL && !maker->is_not_served)
        maker->is_not_served =
            served_open(&maker->artifact, NULL, &maker->generator.limits, &maker->served, NULL) < 0;
    return !maker->is_not_served;
}

/* False: it cannot be served, or ends badly; a run of the box tells how. */
static bool make_quickly(struct input_maker *maker, const struct names *words, int output_fd)
{
    AUTO(fd_close) int nothing = -1;
    struct run_result run;

    return is_served(maker) && memfile_make(&nothing, NULL) == 0 &&
           served_start(maker->served, words, (const int[]){nothing, output_fd}, 2, NULL) == 0 &&
           served_finish(maker->served, NULL, &run, NULL) == 0 && run.end == RUN_FINISHED;
}

/* 1: it is made; 0: *out_fault says why not. */
static int make_by_the_book(struct input_maker *maker, const struct names *words, const char *call,
                            char **out_fault, struct error *err)
{
    AUTO(mem_free) char *ending = NULL;
    struct run_result run;

    if (trial_run_bytes(&maker->generator, words, (struct span){"", 0}, &run, err) < 0)
        return -1;
    if (run.end == RUN_FINISHED)
        return 1;
    ending = ending_message(&run, &maker->generator.limits);
    *out_fault =
        mem_format("the generator, told '%s%s%s': %s", call, words->count > 1 ? " " : "",
                   words->items[words->count - 1], ending != NULL ? ending : "it did not end well");
    return 0;
}

int input_maker_make(struct input_maker *maker, const char *call, uint64_t seed, size_t bytes_max,
                     struct strbuf *out_input, char **out_fault, struct error *err)
{
    AUTO(names_release) struct names words = NAMES_INIT;
    AUTO(mem_free) char *seed_word = mem_format("seed=%llu", (unsigned long long)seed);
    AUTO(mapping_release) struct mapping output = MAPPING_INIT;
    AUTO(fd_close) int output_fd = -1;
    bool is_quick;
    int status = 1;

    names_add_words(&words, call);
    names_add(&words, seed_word);
    if (memfile_make(&output_fd, err) < 0)
        return -1;
    is_quick = strlen(call) < SERVED_WORDS_BYTES / 2 && make_quickly(maker, &words, output_fd);
    if (!is_quick)
        status = make_by_the_book(maker, &words, call, out_fault, err);
    if (status <= 0)
        return status;
    if (mapping_of_fd(is_quick ? output_fd : maker->generator.output_fd, &output, err) < 0)
        return -1;
    if (output.bytes.size > bytes_max)
        return 0;
    strbuf_add(out_input, output.bytes.data, output.bytes.size);
    return 1;
}
