#include <string.h>

#include "judge/base/memory.h"
#include "judge/engine/checker.h"
#include "judge/engine/memfile.h"
#include "judge/engine/pipeline.h"
#include "tests/unit/engine_kit.h"
#include "tests/unit/tap.h"

static const struct limits limits = {
    .cpu_time_ms = 1000,
    .wall_time_ms = 5000,
    .memory_bytes = 64LL << 20,
    .output_bytes = 1 << 20,
    .processes = 1,
};

/* The first line is for the submission, the second one for the checker. */
static const struct {
    const char *name, *input;
    enum tool_protocol protocol;
    enum verdict verdict;
    int score_percent;
    const char *message; /* a part of it; NULL: none */
} rows[] = {
  /* clang-format off */
    {"kattis: 42", "echo x\naccept\n", PROTOCOL_KATTIS, VERDICT_AC, 100, NULL},
    {"kattis: 43 and its message", "echo x\nreject too long\n", PROTOCOL_KATTIS, VERDICT_WA, 0,
     "too long"},
    {"kattis: a part", "echo x\nscore 0.25\n", PROTOCOL_KATTIS, VERDICT_AC, 25, NULL},
    {"kattis: a score that is none", "echo x\nscore many\n", PROTOCOL_KATTIS, VERDICT_IE, 0,
     "checker 'check.c': its score is not a number from 0 to 1"},
    {"kattis: a score above 1", "echo x\nscore 1.5\n", PROTOCOL_KATTIS, VERDICT_IE, 0, "score"},
    {"kattis: 0 is no accept", "echo x\nexit 0\n", PROTOCOL_KATTIS, VERDICT_IE, 0,
     "checker 'check.c': exit status 0 means nothing"},
    {"kattis: 1 is no reject", "echo x\nexit 1\n", PROTOCOL_KATTIS, VERDICT_IE, 0,
     "checker 'check.c': exit status 1 means nothing"},
    {"a checker that crashes", "echo x\ncrash\n", PROTOCOL_KATTIS, VERDICT_IE, 0,
     "checker 'check.c': SIGABRT"},
    {"and its last words", "echo x\ncrash\n", PROTOCOL_KATTIS, VERDICT_IE, 0, "I am broken"},
    {"a checker that computes for ever", "echo x\nspin\n", PROTOCOL_KATTIS, VERDICT_IE, 0,
     "checker 'check.c': used"},
    {"a checker that floods", "echo x\nflood\n", PROTOCOL_KATTIS, VERDICT_IE, 0,
     "checker 'check.c': "},
    {"it is not asked about a crash", "segv\naccept\n", PROTOCOL_KATTIS, VERDICT_RTE, 0, "SIGSEGV"},
    {"testlib: ok", "echo x\ntestlib 0 ok fine\n", PROTOCOL_TESTLIB, VERDICT_AC, 100, "ok fine"},
    {"testlib: wrong", "echo x\ntestlib 1 wrong answer 3 for 4\n", PROTOCOL_TESTLIB, VERDICT_WA, 0,
     "wrong answer 3 for 4"},
    {"testlib: presentation is wrong", "echo x\ntestlib 2 wrong output format\n", PROTOCOL_TESTLIB,
     VERDICT_WA, 0, "wrong output format"},
    {"testlib: fail is the judge's", "echo x\ntestlib 3 FAIL no answer\n", PROTOCOL_TESTLIB,
     VERDICT_IE, 0, "exit status 3 means nothing to the judge: FAIL no answer"},
    {"testlib: points", "echo x\ntestlib 7 points 0.5 half\n", PROTOCOL_TESTLIB, VERDICT_AC, 50,
     "points 0.5 half"},
    {"testlib: 42 means nothing", "echo x\ntestlib 42 x\n", PROTOCOL_TESTLIB, VERDICT_IE, 0,
     "exit status 42"},
    {"the output comes by standard input", "echo secret\nsee_stdin secret\n", PROTOCOL_KATTIS,
     VERDICT_AC, 100, NULL},
    {"to testlib as a file", "echo secret\nsee_file secret\n", PROTOCOL_TESTLIB, VERDICT_AC, 100,
     NULL},
  /* clang-format on */
};

static struct kit kit;
static struct artifact play, tool;

static void judge_row(size_t row)
{
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(case_stream_release) struct case_stream stream = {0};
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    char file_name[] = "check.c";
    struct problem problem = {
        .checker = {.kind = CHECKER_PROGRAM, .protocol = rows[row].protocol},
        .checker_program = file_name,
    };
    const struct pipeline pipeline = {
        .problem = &problem,
        .submission = &play,
        .checker = &tool,
        .limits = limits,
        .tool_time_ms = 1000,
        .jobs = 1,
    };
    struct case_result *result;

    kit_case(&kit, &list, NULL, rows[row].input, "the answer\n");
    case_stream_of_list(&list, &stream);
    if (!tap_ok(pipeline_run(&pipeline, &stream, &report, &err) == 0 && report.case_count == 1,
                "the judge goes through: %s", error_text(&err)))
        return;
    result = &report.cases[0];
    tap_is_str(verdict_code(result->verdict), verdict_code(rows[row].verdict), "%s",
               rows[row].name);
    tap_is_int((int64_t)(result->score * 100 + 0.5), rows[row].score_percent, "%s: score",
               rows[row].name);
    if (rows[row].message == NULL)
        tap_is_str(result->message, NULL, "%s: says nothing", rows[row].name);
    else
        tap_has_str(result->message != NULL ? result->message : "", rows[row].message,
                    "%s: message", rows[row].name);
}

/* A pattern that an output makes explode is the output's fault, a wrong pattern the setter's. */
static void test_patterns(void)
{
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(mem_free) char *many = mem_alloc(4097, 1);
    struct checker_spec spec = {.kind = CHECKER_REGEX, .pattern = (char[]){"(a+)+(b|c)"}};
    struct case_result result = {0};
    int fd = -1;

    memset(many, 'a', 4096);
    kit_case(&kit, &list, NULL, many, "");
    if (!tap_ok(memfile_of_path(list.items[0].input_path, &fd, NULL, &err) == 0, "a memory file"))
        return;
    tap_ok(checker_compare(&spec, list.items[0].answer_path, fd, &result, &err) == 0,
           "an output that makes a pattern explode does not break the judge");
    tap_is_str(verdict_code(result.verdict), "WA", "it is wrong");
    case_result_release(&result);
    spec.pattern = (char[]){"("};
    tap_ok(checker_compare(&spec, list.items[0].answer_path, fd, &result, &err) < 0,
           "a wrong pattern is an error: %s", error_text(&err));
    fd_close(&fd);
}

int main(void)
{
    char reason[512];

    if (!kit_open(&kit, reason))
        return tap_skip_all(reason);
    kit_program(&kit, "play", &play);
    kit_program(&kit, "tool", &tool);
    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        judge_row(i);
    test_patterns();
    artifact_release(&play);
    artifact_release(&tool);
    kit_release(&kit);
    return tap_done();
}
