#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/core/answer.h"
#include "judge/engine/box.h"
#include "judge/repo/language_file.h"
#include "judge/repo/problem_file.h"
#include "judge/tasks/judge.h"
#include "tests/unit/tap.h"

/* Sources for The Parcel Ledger, judged on its samples. */
static const struct {
    const char *name, *file, *source;
    enum verdict verdict;
    const char *compile_says; /* a part of the compile log; NULL: any */
    const char *cause;        /* a part of the shown case's cause; NULL: none */
    const char *words;        /* a part of what it wrote to standard error; NULL: any */
} rows[] = {
  /* clang-format off */
    {"right", "ledger.py",
     "n = int(input())\n"
     "rows = [input().split() for _ in range(n)]\n"
     "rows.sort(key=lambda row: int(row[0]))\n"
     "for row in rows:\n"
     "    print(*row)\n",
     VERDICT_AC, NULL, NULL, NULL},
    {"wrong", "ledger.c", "int main(void) { return 0; }\n", VERDICT_WA, NULL, NULL, NULL},
    {"does not compile", "ledger.c", "int main(void) { return undeclared; }\n", VERDICT_CE,
     "ledger.c:1", NULL, NULL},
    {"python that does not parse", "ledger.py", "def f(:\n", VERDICT_CE, "ledger.py", NULL, NULL},
    {"python that is not indented right", "ledger.py", "x = 1\n  y = 2\n", VERDICT_CE,
     "  File \"ledger.py\", line 2\n    y = 2\nIndentationError: unexpected indent", NULL, NULL},
    {"crashes", "walk.c",
     "#include <stdlib.h>\n"
     "static int at(const int *row, long i)\n"
     "{\n"
     "    return row[i];\n"
     "}\n"
     "int main(void)\n"
     "{\n"
     "    int *row = malloc(4);\n"
     "    return at(row, 100000000L);\n"
     "}\n",
     VERDICT_RTE, NULL, "walk.c:4 in at(): reads", NULL},
    {"recurses for ever", "deep.cpp",
     "int f(int n) { volatile int x = n; return f(n + 1) + x; }\n"
     "int main() { return f(0); }\n",
     VERDICT_MLE, NULL, "deep.cpp:1 in f(): the stack is full", NULL},
    {"waits for ever", "sleep.c", "#include <unistd.h>\nint main(void) { pause(); }\n", VERDICT_TLE,
     NULL, NULL, NULL},
    {"exits with 1", "one.c", "int main(void) { return 1; }\n", VERDICT_RTE, NULL, NULL, NULL},
    {"a traceback", "stall.py",
     "import sys\n"
     "def f():\n    return [][0]\n"
     "for i in range(2000):\n    sys.stderr.write('debug\\n')\n"
     "f()\n",
     VERDICT_RTE, NULL, "stall.py:3 in f(): IndexError: list index out of range",
     "  File \"stall.py\", line 3, in f"},
  /* clang-format on */
};

/* What the sink was told, a letter each. */
struct events {
    char letters[64];
    size_t count;
};

static void note(struct events *events, char letter)
{
    if (events->count < sizeof events->letters - 1)
        events->letters[events->count++] = letter;
}

static void on_compiling(void *state)
{
    note(state, 'c');
}

static void on_built(void *state, const struct compile_log *log)
{
    (void)log;
    note(state, 'b');
}

static void on_case(void *state, const struct case_result *result, size_t done, size_t total)
{
    (void)result;
    note(state, done == total ? 'E' : 'e');
}

static struct scratch scratch = SCRATCH_INIT;
static struct language_table languages = LANGUAGE_TABLE_INIT;
static struct problem problem = PROBLEM_INIT;

static struct judge_request request_of(const char *path, struct events *events)
{
    return (struct judge_request){
        .problem = &problem,
        .languages = &languages,
        .language = language_of_file(&languages, path),
        .source_path = path,
        .which = JUDGE_SAMPLES,
        .sink = {.compiling = on_compiling,
                 .built = on_built,
                 .case_done = on_case,
                 .state = events},
    };
}

static char *source_of(const char *file, const char *source)
{
    char *path = path_join(scratch.path, file);

    if (file_write_atomic(path, source, strlen(source), NULL) < 0)
        tap_ok(false, "'%s' can be written", path);
    return path;
}

static void test_row(size_t row)
{
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(mem_free) char *path = source_of(rows[row].file, rows[row].source);
    struct events events = {"", 0};
    struct judge_request request = request_of(path, &events);
    const struct case_result *shown;
    const char *log, *cause;

    if (!tap_ok(task_judge(&request, &report, &err) == 0, "%s: there is a report: %s",
                rows[row].name, error_text(&err)))
        return;
    shown = report_shown_case(&report);
    if (rows[row].words != NULL)
        tap_ok(shown != NULL && shown->stderr_excerpt != NULL &&
                   strstr(shown->stderr_excerpt, rows[row].words) != NULL,
               "%s: standard error holds %s", rows[row].name, rows[row].words);
    log = report.compile.text != NULL ? report.compile.text : "";
    cause = shown != NULL ? shown->cause : NULL;
    tap_is_str(verdict_code(report.verdict), verdict_code(rows[row].verdict), "%s", rows[row].name);
    tap_is_str(report.source_name, rows[row].file, "%s: its name is the learner's", rows[row].name);
    tap_ok(strstr(log, scratch.path) == NULL, "%s: no path of ours in the log", rows[row].name);
    if (rows[row].compile_says != NULL)
        tap_has_str(log, rows[row].compile_says, "%s: the compiler names the place",
                    rows[row].name);
    if (rows[row].cause != NULL)
        tap_has_str(cause != NULL ? cause : "", rows[row].cause, "%s: cause", rows[row].name);
    else
        tap_is_str(cause, NULL, "%s: no cause is made up", rows[row].name);
    if (rows[row].verdict == VERDICT_CE)
        tap_is_str(events.letters, "cb", "%s: nothing is judged", rows[row].name);
    else
        tap_ok(strncmp(events.letters, "cb", 2) == 0 && events.count >= 3 &&
                   events.letters[events.count - 1] == 'E',
               "%s: compile, build, cases, in this order: %s", rows[row].name, events.letters);
}

/* A case whose input is gone is the judge's fault, and the report says which. */
static void test_broken_case(const char *path)
{
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    struct test_case gone = {.name = (char[]){"mine"}, .input_path = (char[]){"/nowhere/1.in"}};
    const struct case_list list = {&gone, 1, 1};
    struct events events = {"", 0};
    struct judge_request request = request_of(path, &events);

    request.which = JUDGE_LIST;
    request.cases = &list;
    tap_ok(task_judge(&request, &report, &err) == 0, "a missing input leaves a report");
    tap_is_str(verdict_code(report.verdict), "IE", "it is no verdict about the learner");
    tap_has_str(report.error != NULL ? report.error : "", "/nowhere/1.in", "and names the file");
}

static int is_interrupted(void)
{
    return 2;
}

static void test_interrupt(const char *path)
{
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    struct events events = {"", 0};
    struct judge_request request = request_of(path, &events);

    request.interrupted = is_interrupted;
    tap_ok(task_judge(&request, &report, &err) < 0, "a signal stops the work");
    tap_is_int(err.kind, ERROR_INTERRUPTED, "and says so");
}

static void test_answers(void)
{
    static const struct {
        const char *name, *text, *canonical;
    } answers[] = {
        {"trimmed",           " 42\r\n", "42"    },
        {"a plus",            "+42",     "42"    },
        {"zeros",             "0042",    "42"    },
        {"zero stays",        "000",     "0"     },
        {"a fraction stays",  "0.50",    "0.50"  },
        {"minus with zeros",  "-007",    "-7"    },
        {"a lone plus stays", "+",       "+"     },
        {"words stay",        "yes no",  "yes no"},
        {"nothing",           " \n",     NULL    },
    };

    for (size_t i = 0; i < ARRAY_LEN(answers); i++) {
        struct span text = {answers[i].text, strlen(answers[i].text)};
        AUTO(mem_free) char *canonical = answer_canonical(text);

        tap_is_str(canonical, answers[i].canonical, "an answer: %s", answers[i].name);
    }
    tap_is_str(answer_canonical((struct span){"4\0002", 3}), NULL, "an answer holds no NUL byte");
}

int main(void)
{
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(box_host_release) struct box_host host = {0};
    AUTO(mem_free) char *path = NULL;

    box_host_probe(&host);
    if (!host.is_usable)
        return tap_skip_all("kernel: no sandbox");
    if (scratch_make(&scratch, &err) < 0 || setenv("XDG_CACHE_HOME", scratch.path, 1) < 0 ||
        language_file_load(&languages, &err) < 0 ||
        problem_load(JUDGE_SOURCE_DIR "/problems/sorting/parcel-ledger", NULL, &problem, &err) <
            0) {
        printf("Bail out! %s\n", error_text(&err));
        return 1;
    }
    test_answers();
    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        test_row(i);
    path = source_of("ledger.py", rows[0].source);
    test_broken_case(path);
    test_interrupt(path);
    problem_release(&problem);
    language_table_release(&languages);
    scratch_release(&scratch);
    return tap_done();
}
