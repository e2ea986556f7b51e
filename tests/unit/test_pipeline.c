#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/engine/memfile.h"
#include "judge/engine/pipeline.h"
#include "tests/unit/engine_kit.h"
#include "tests/unit/tap.h"

static const struct limits limits = {
    .cpu_time_ms = 500,
    .wall_time_ms = 1500,
    .memory_bytes = 64LL << 20,
    .output_bytes = 1 << 20,
    .processes = 1,
};

/* What a submission may do, and what must come of it. */
static const struct {
    const char *name, *input, *answer;
    enum verdict verdict;
    const char *message; /* a part of it; NULL: none */
} rows[] = {
  /* clang-format off */
    {"right", "echo 1 2\n", "1 2\n", VERDICT_AC, NULL},
    {"wrong", "echo 1 3\n", "1 2\n", VERDICT_WA, NULL},
    {"nothing is checked without an answer", "echo 1 3\n", NULL, VERDICT_AC, NULL},
    {"computes for ever", "spin\n", "", VERDICT_TLE, "used "},
    {"sleeps for ever", "wait\n", "", VERDICT_TLE, "used only"},
    {"a null pointer", "segv\n", "", VERDICT_RTE, "SIGSEGV: "},
    {"a division by zero", "fpe\n", "", VERDICT_RTE, "SIGFPE: "},
    {"abort()", "abort\n", "", VERDICT_RTE, "SIGABRT: "},
    {"exit status 3", "exit 3\n", "", VERDICT_RTE, "exit status 3"},
    {"exit status 42 is no accept", "exit 42\n", "", VERDICT_RTE, "exit status 42"},
    {"prints for ever", "flood more\n", "", VERDICT_OLE, "printed more than 1 MiB"},
    {"errors are cut, not counted", "flood_errors done\n", "done\n", VERDICT_AC, NULL},
    {"eats memory", "eat\n", "", VERDICT_MLE, "needs more than 64 MiB"},
    {"recurses for ever: the stack takes all memory", "recurse\n", "", VERDICT_MLE,
     "needs more than 64 MiB"},
    {"a runtime that is refused memory", "complain MemoryError\n", "", VERDICT_MLE, "needs more"},
    {"and says it behind much else", "complain_late MemoryError\n", "", VERDICT_MLE, "needs more"},
    {"fails in its own words", "complain no way\n", "", VERDICT_RTE, "exit status 1"},
    {"does not know what to do", "", "", VERDICT_RTE, "exit status 2"},
  /* clang-format on */
};

static struct kit kit;
static struct artifact play;
static struct problem problem;

static void run_list(const struct case_list *list, struct pipeline pipeline, struct report *report)
{
    AUTO(case_stream_release) struct case_stream stream = {0};
    AUTO(error_release) struct error err = ERROR_INIT;

    pipeline.problem = &problem;
    pipeline.submission = &play;
    if (pipeline.limits.cpu_time_ms == 0)
        pipeline.limits = limits;
    case_stream_of_list(list, &stream);
    tap_ok(pipeline_run(&pipeline, &stream, report, &err) == 0, "the judge goes through: %s",
           error_text(&err));
}

static void test_rows(void)
{
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(report_release) struct report report = REPORT_INIT;

    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        kit_case(&kit, &list, NULL, rows[i].input, rows[i].answer);
    run_list(&list, (struct pipeline){.jobs = 0}, &report);
    for (size_t i = 0; i < ARRAY_LEN(rows) && i < report.case_count; i++) {
        const struct case_result *result = &report.cases[i];

        tap_is_str(verdict_code(result->verdict), verdict_code(rows[i].verdict), "%s",
                   rows[i].name);
        if (rows[i].message == NULL)
            tap_is_str(result->message, NULL, "%s: nothing to say", rows[i].name);
        else
            tap_has_str(result->message != NULL ? result->message : "", rows[i].message,
                        "%s: message", rows[i].name);
    }
    tap_is_str(report.cases[1].output_excerpt, "1 3\n", "a wrong output is shown");
    tap_is_int(report.cases[1].difference.token, 2, "and where it parts from the answer");
    tap_is_str(report.cases[16].stderr_excerpt, "no way\n", "a failure's own words are shown");
}

/* What the sink was told, in its order. */
struct notes {
    size_t count, done[64];
    char names[64][16];
};

static void note_case(void *state, const struct case_result *result, size_t done, size_t total)
{
    struct notes *notes = state;

    (void)total;
    snprintf(notes->names[notes->count], 16, "%s", result->test.name);
    notes->done[notes->count++] = done;
}

static void test_order(void)
{
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(report_release) struct report report = REPORT_INIT;
    struct notes notes = {0};
    bool is_ordered = true;

    for (int i = 0; i < 8; i++)
        kit_case(&kit, &list, NULL, i % 3 == 0 ? "burn 200\n" : "burn 1\n", "");
    run_list(&list,
             (struct pipeline){
                 .jobs = 4, .sink = {.case_done = note_case, .state = &notes}
    },
             &report);
    for (size_t i = 0; i < notes.count; i++)
        is_ordered &= notes.done[i] == i + 1 && strcmp(notes.names[i], list.items[i].name) == 0;
    tap_ok(is_ordered && notes.count == 8, "slow cases do not change the order of what is told");
}

static void test_stop(void)
{
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(report_release) struct report report = REPORT_INIT;
    bool is_skipped = true;

    kit_case(&kit, &list, NULL, "burn 300\n", "");
    kit_case(&kit, &list, NULL, "echo 1\n", "2\n");
    for (int i = 0; i < 6; i++)
        kit_case(&kit, &list, NULL, "echo 2\n", "2\n");
    run_list(&list, (struct pipeline){.jobs = 4, .policy.stops_at_first_failure = true}, &report);
    tap_is_int((int64_t)report.case_count, 8, "all cases are named");
    tap_is_str(verdict_code(report.cases[0].verdict), "AC", "a slow case before is judged");
    for (size_t i = 2; i < report.case_count; i++)
        is_skipped &=
            report.cases[i].verdict == VERDICT_SKIPPED && report.cases[i].test.name != NULL;
    tap_ok(is_skipped, "those after it are skipped, however fast they were");
}

static void test_needs(void)
{
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(report_release) struct report report = REPORT_INIT;
    static const char *const verdicts[] = {"WA", "AC", "SKIPPED", "SKIPPED", "AC", "SKIPPED"};
    static const char *const groups[] = {"small", "small", "large", "large", "other", "huge"};
    static const char *const needs[][2] = {
        {"small", NULL   },
        {"large", "small"},
        {"other", NULL   },
        {"huge",  "large"}
    };

    for (size_t i = 0; i < ARRAY_LEN(groups); i++)
        kit_case(&kit, &list, groups[i], "echo 1\n", i == 0 ? "2\n" : "1\n");
    for (size_t i = 0; i < ARRAY_LEN(needs); i++) {
        struct group_spec group = {.name = mem_strdup(needs[i][0])};

        if (needs[i][1] != NULL)
            names_add(&group.needs, needs[i][1]);
        ARRAY_PUSH(problem.groups, problem.group_count, problem.group_capacity, group);
    }
    run_list(&list, (struct pipeline){.jobs = 4}, &report);
    for (size_t i = 0; i < report.case_count; i++)
        tap_ok(strcmp(verdicts[i], report.cases[i].verdict == VERDICT_SKIPPED
                                       ? "SKIPPED"
                                       : verdict_code(report.cases[i].verdict)) == 0,
               "group '%s', case %zu: %s", groups[i], i + 1, verdicts[i]);
}

static int64_t in_ms(int64_t more)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000 + more;
}

/* Within 10 % above the limit a run is repeated; runs that disagree are no coin toss. */
static void test_near_limit(void)
{
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(mem_free)
    char *unstable = mem_format("burn_before %" PRId64 " 1050\n", in_ms(1000));
    struct pipeline pipeline = {.jobs = 1, .policy.measures_again = true, .limits = limits};

    pipeline.limits.cpu_time_ms = 1000;
    pipeline.limits.wall_time_ms = 20000;
    kit_case(&kit, &list, NULL, unstable, "");
    kit_case(&kit, &list, NULL, "burn 1050\n", "");
    kit_case(&kit, &list, NULL, "spin\n", "");
    run_list(&list, pipeline, &report);
    tap_is_str(verdict_code(report.cases[0].verdict), "UNSTABLE", "hardly over, then under");
    tap_is_int(report.cases[0].runs, 2, "is settled by two runs");
    tap_is_str(verdict_code(report.cases[1].verdict), "TLE", "hardly over three times is over");
    tap_is_int(report.cases[1].runs, 3, "after three runs");
    tap_is_int(report.cases[2].runs, 1, "far over is measured once");
}

/* A machine that stood still is nobody's fault; who waits by himself is looked at twice, once. */
static void test_stall(void)
{
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(mem_free) char *stall = mem_format("wait_before %" PRId64 "\n", in_ms(1000));

    kit_case(&kit, &list, NULL, stall, "");
    kit_case(&kit, &list, NULL, "wait\n", "");
    kit_case(&kit, &list, NULL, "wait\n", "");
    run_list(&list, (struct pipeline){.jobs = 1}, &report);
    tap_is_str(verdict_code(report.cases[0].verdict), "AC", "stood still once, then right");
    tap_is_str(verdict_code(report.cases[1].verdict), "TLE", "waits twice");
    tap_is_int(report.cases[1].runs, 2, "and was looked at twice");
    tap_is_str(verdict_code(report.cases[2].verdict), "TLE", "waits again");
    tap_is_int(report.cases[2].runs, 1, "and is believed");
}

static void test_once(void)
{
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(mem_free) char *text = NULL;
    struct pipeline pipeline = {.problem = &problem, .submission = &play, .limits = limits};
    struct run_result result = {.end = RUN_KILLED};
    int input[2], output = -1;

    if (pipe(input) < 0 || memfile_make(&output, &err) < 0)
        return;
    (void)!write(input[1], "echo hello\n", 11);
    close(input[1]);
    tap_ok(pipeline_run_once(&pipeline, input[0], output, -1, &result, &err) == 0,
           "one run from a pipe: %s", error_text(&err));
    text = memfile_excerpt(output, 100);
    tap_is_str(text, "hello\n", "its output comes back");
    tap_is_int(result.end, RUN_FINISHED, "and how it ended");
    close(input[0]);
    close(output);
}

int main(void)
{
    char reason[512];

    if (!kit_open(&kit, reason))
        return tap_skip_all(reason);
    kit_program(&kit, "play", &play);
    test_rows();
    test_order();
    test_stop();
    test_near_limit();
    test_stall();
    test_needs();
    test_once();
    artifact_release(&play);
    problem_release(&problem);
    kit_release(&kit);
    return tap_done();
}
