/* The screens of a learner: what a verdict says, at every width, and what a policy hides. */
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/text.h"
#include "judge/view/report_text.h"
#include "tests/unit/report_kit.h"
#include "tests/unit/tap.h"

static const struct sample wrong = {
    .verdict = VERDICT_WA,
    .input = "2\n1 1\n",
    .answer = "0\n",
    .output = "1\n",
    .label = "equal numbers",
};

static const struct {
    const char *name;
    struct sample sample;
    const char *wanted;
} screens[] = {
    {"accepted",
     {.verdict = VERDICT_AC},
     "AC ✔  sorting/inversions   2/2 cases   175 ms / 1 s   12 MiB / 64 MiB   #4\n"},
    {"wrong answer, the token marked",
     {.verdict = VERDICT_WA,
      .input = "2\n1 1\n",
      .answer = "0\n",
      .output = "1\n",
      .label = "equal numbers"},
     "WA ✘  sorting/inversions   1/2 cases   175 ms / 1 s   12 MiB / 64 MiB   #4\n"
     "\n"
     "  case      small-02 (hidden)\n"
     "  about     equal numbers\n"
     "  input     random n=10, 6 B\n"
     "\n"
     "  input          expected       you printed\n"
     "  ────────────   ────────────   ────────────\n"
     "  2              0              1\n"
     "  1 1            ^              ^ line 1, token 1: off by 1\n"},
    {"nothing printed",
     {.verdict = VERDICT_WA, .input = "1\n", .answer = "7 8\n", .output = ""},
     "WA ✘  sorting/inversions   1/2 cases   175 ms / 1 s   12 MiB / 64 MiB   #4\n"
     "\n"
     "  case      small-02 (hidden)\n"
     "  input     random n=10, 2 B\n"
     "\n"
     "  input          expected       you printed\n"
     "  ────────────   ────────────   ────────────\n"
     "  1              7 8\n"
     "                 ^              ^ line 1, token 1: nothing was printed\n"},
    {"runtime error with its cause; of standard error, what the program said before",
     {.verdict = VERDICT_RTE,
      .end = RUN_SIGNALED,
      .input = "1\n0 5\n",
      .message = "SIGSEGV: touched memory that is not its own",
      .cause = "main.c:27 in eliminate(): index 1 out of bounds\nmain.c:44 in main()",
      .words = "n is 1\nfatal error: of a runtime\n"},
     "RTE ✘  sorting/inversions   1/2 cases   175 ms / 1 s   12 MiB / 64 MiB   #4\n"
     "\n"
     "  case      small-02 (hidden)\n"
     "  input     random n=10, 6 B\n"
     "  reason    SIGSEGV: touched memory that is not its own\n"
     "  cause     main.c:27 in eliminate(): index 1 out of bounds\n"
     "            main.c:44 in main()\n"
     "\n"
     "  input\n"
     "  ────────────\n"
     "  1\n"
     "  0 5\n"
     "\n"
     "  standard error\n"
     "    n is 1\n"},
    {"standard error is shown harmlessly",
     {.verdict = VERDICT_RTE,
      .end = RUN_FAILED,
      .message = "ended with exit status 1",
      .words = "oops \x1b]0;gotcha\x07\n"},
     "RTE ✘  sorting/inversions   1/2 cases   175 ms / 1 s   12 MiB / 64 MiB   #4\n"
     "\n"
     "  case      small-02 (hidden)\n"
     "  input     random n=10, 0 B\n"
     "  reason    ended with exit status 1\n"
     "\n"
     "  standard error\n"
     "    oops \\x1b]0;gotcha\\x07\n"},
    {"time limit: how long it would have taken is not known",
     {.verdict = VERDICT_TLE, .end = RUN_CPU_TIME, .message = "used more than 1 s"},
     "TLE ✘  sorting/inversions   1/2 cases   > 1 s / 1 s   12 MiB / 64 MiB   #4\n"
     "\n"
     "  case      small-02 (hidden)\n"
     "  input     random n=10, 0 B\n"
     "  reason    used more than 1 s\n"},
    {"memory limit",
     {.verdict = VERDICT_MLE, .end = RUN_MEMORY, .message = "needed more than 64 MiB"},
     "MLE ✘  sorting/inversions   1/2 cases   175 ms / 1 s   > 64 MiB / 64 MiB   #4\n"
     "\n"
     "  case      small-02 (hidden)\n"
     "  input     random n=10, 0 B\n"
     "  reason    needed more than 64 MiB\n"},
    {"a conversation",
     {.verdict = VERDICT_WA, .message = "weighing 3 of 2", .transcript = "> 2 2\n< ? 1 2\n"},
     "WA ✘  sorting/inversions   1/2 cases   175 ms / 1 s   12 MiB / 64 MiB   #4\n"
     "\n"
     "  case      small-02 (hidden)\n"
     "  input     random n=10, 0 B\n"
     "  reason    weighing 3 of 2\n"
     "\n"
     "  conversation  (> to your program, < from it)\n"
     "    > 2 2\n"
     "    < ? 1 2\n"},
};

/* Each policy shows what the one before it shows, and one thing more. */
static const struct {
    const char *name;
    enum show_policy show;
    const char *shown, *hidden; /* "": nothing to look for */
} policies[] = {
    {"none: the verdict only", SHOW_NONE, "WA ✘  sorting/inversions   #4\n", "cases"},
    {"verdict: counts, no case", SHOW_VERDICT, "1/2 cases", "small-02"},
    {"label: the case's name and label, no data", SHOW_LABEL, "equal numbers", "expected"},
    {"label: not how the case was made", SHOW_LABEL, "small-02", "random n=10"},
    {"smallest: the data", SHOW_SMALLEST, "you printed", ""},
    {"full: the data", SHOW_FULL, "you printed", ""},
};

static void render(const struct sample *sample, const struct screen *screen, enum show_policy show,
                   bool is_full, struct strbuf *out)
{
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(evidence_release) struct evidence evidence = EVIDENCE_INIT;
    const struct report_view view = {"#4", show, is_full, true, false};

    report_of_sample(sample, &report, &evidence);
    if (sample->verdict == VERDICT_AC)
        report.cases[1].verdict = VERDICT_AC;
    report_text_add(&report, &evidence, &view, screen, out);
}

static void check_screens(void)
{
    const struct screen screen = {80, false, false, false};

    for (size_t i = 0; i < ARRAY_LEN(screens); i++) {
        AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

        render(&screens[i].sample, &screen, SHOW_FULL, false, &got);
        tap_is_str(got.data, screens[i].wanted, "%s", screens[i].name);
    }
}

static void check_policies(void)
{
    const struct screen screen = {80, false, false, false};

    for (size_t i = 0; i < ARRAY_LEN(policies); i++) {
        AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

        render(&wrong, &screen, policies[i].show, true, &got);
        tap_has_str(got.data, policies[i].shown, "%s", policies[i].name);
        tap_ok(policies[i].hidden[0] == '\0' || strstr(got.data, policies[i].hidden) == NULL,
               "%s: the rest is hidden", policies[i].name);
    }
}

static size_t widest_line(char *text)
{
    size_t widest = 0;

    for (char *line = strtok(text, "\n"); line != NULL; line = strtok(NULL, "\n"))
        if (screen_text_width(line) > widest)
            widest = screen_text_width(line);
    return widest;
}

/* Long lines with the difference far to the right, in all of the ways to draw them. */
static void check_widths(void)
{
    AUTO(strbuf_release) struct strbuf answer = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf output = STRBUF_INIT;
    static const size_t widths[] = {20, 33, 49, 50, 80, 120};
    struct sample far = wrong;

    for (int i = 0; i < 3000; i++) {
        strbuf_addf(&answer, "%d ", i);
        strbuf_addf(&output, "%d ", i == 2500 ? -1 : i);
    }
    far.input = far.answer = answer.data;
    far.output = output.data;
    far.message = "a message that is longer than narrow screens are wide";
    far.cause =
        "a/very/long/path/without/any/space/in/it/main.c:27 in a_function_with_a_long_name()";
    for (size_t i = 0; i < ARRAY_LEN(widths); i++) {
        for (int ascii = 0; ascii < 2; ascii++) {
            const struct screen screen = {widths[i], false, ascii == 1, false};
            AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

            render(&far, &screen, SHOW_FULL, true, &got);
            tap_has_str(got.data, "-1", "the wrong token is seen at %zu columns%s", widths[i],
                        ascii ? ", in ASCII" : "");
            tap_has_str(got.data, "^^", "it is marked at %zu columns", widths[i]);
            tap_ok(got.size < 6000, "no flood at %zu columns (%zu bytes)", widths[i], got.size);
            tap_ok(widest_line(got.data) <= widths[i], "no line is wider than %zu columns",
                   widths[i]);
        }
    }
}

static bool is_ascii(const char *text)
{
    for (; *text != '\0'; text++)
        if ((unsigned char)*text >= 0x80)
            return false;
    return true;
}

static void check_ascii(void)
{
    const struct screen screen = {80, false, true, false};
    AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;
    struct sample sample = wrong;

    sample.output = "größe\n";
    render(&sample, &screen, SHOW_FULL, true, &got);
    tap_has_str(got.data, "[WA]  sorting/inversions   1/2 cases", "ASCII: the verdict in brackets");
    tap_ok(is_ascii(got.data), "ASCII: nothing else is on the screen");
}

static void check_compile_error(void)
{
    const struct screen screen = {60, false, false, false};
    const struct report_view view = {"#1", SHOW_FULL, false, true, false};
    struct report report = {
        .verdict = VERDICT_CE,
        .problem_id = (char *)"graph/dijkstra",
        .source_name = (char *)"/home/me/main.c",
        .compile = {.text = (char *)"main.c:1:50: error: no such thing\n"
                                    "    1 | 0123456789012345678901234567890123456789012345678X\n"
                                    "      |                                                  ^\n",
                    .errors = 1,
                    .command = (char *)"gcc 12.2 -O2"},
    };
    const struct evidence evidence = EVIDENCE_INIT;
    AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

    report_text_add(&report, &evidence, &view, &screen, &got);
    tap_is_str(got.data,
               "CE ✘  graph/dijkstra   main.c does not compile   #1\n"
               "\n"
               "  main.c:1:50: error: no such thing\n"
               "      1 |90123456789012345678X\n"
               "        |                    ^\n"
               "  1 error; gcc 12.2 -O2\n"
               "  Not counted as a try.\n",
               "compile error: the caret stays under what it points at");
}

/* Python, javac and node point without a bar at the side. */
static void check_bare_carets(void)
{
    const struct screen screen = {60, false, false, false};
    const struct report_view view = {NULL, SHOW_FULL, false, true, false};
    struct report report = {
        .verdict = VERDICT_CE,
        .problem_id = (char *)"a/b",
        .source_name = (char *)"walk.py",
        .compile = {.text = (char *)"  File \"walk.py\", line 2\n"
                                    "    if x = 5:\n"
                                    "       ^^^^^\n"
                                    "SyntaxError: invalid syntax\n",
                    .errors = 1},
    };
    const struct evidence evidence = EVIDENCE_INIT;
    AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

    report_text_add(&report, &evidence, &view, &screen, &got);
    tap_has_str(got.data,
                "  File \"walk.py\", line 2\n      if x = 5:\n         ^^^^^\n  SyntaxError",
                "compile error: carets without a bar stay where they point too");
}

/* Rows: a verdict, what the compiler said, what is shown of it. */
static void check_warnings(void)
{
    static const struct {
        const char *name;
        enum verdict verdict;
        const char *text;
        int warnings;
        const char *wanted;
    } rows[] = {
        {"what failed shows the first warning", VERDICT_RTE,
         "main.c: In function 'main':\nmain.c:5:13: warning: '%d' expects 'int *' [-Wformat=]\n", 1,
         "\n  compiler  main.c:5:13: '%d' expects 'int *' [-Wformat=]\n"},
        {"one about what is unused is not the one", VERDICT_WA,
         "a.c:1:1: warning: unused variable 'x' [-Wunused-variable]\n"
         "a.c:5:9: warning: no return [-Wreturn-type]\n",
         2,
         "\n  compiler  a.c:5:9: no return [-Wreturn-type]\n"
         "            2 warnings; -v shows what the compiler said\n"},
        {"what is right needs the number only", VERDICT_AC, "a.c:5:9: warning: no return\n", 1,
         "\n  compiler  1 warning; -v shows what the compiler said\n"},
    };
    const struct screen screen = {80, false, false, false};
    const struct report_view view = {NULL, SHOW_FULL, false, true, false};
    const struct evidence evidence = EVIDENCE_INIT;

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct report report = {
            .verdict = rows[i].verdict,
            .problem_id = (char *)"a/b",
            .compile = {.text = (char *)rows[i].text, .warnings = rows[i].warnings},
        };
        AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

        report_text_add(&report, &evidence, &view, &screen, &got);
        tap_has_str(got.data, rows[i].wanted, "%s", rows[i].name);
    }
}

static void check_points(void)
{
    const struct screen screen = {80, false, false, false};
    const struct report_view view = {NULL, SHOW_FULL, false, true, false};
    struct group_result groups[] = {
        {.name = (char *)"small", .points = 40, .earned = 40, .passed = 2, .total = 2},
        {.name = (char *)"large", .points = 60, .is_skipped = true},
    };
    struct report report = {
        .verdict = VERDICT_AC,
        .problem_id = (char *)"a/b",
        .limits = {.cpu_time_ms = 1000, .memory_bytes = 64 << 20},
        .groups = groups,
        .group_count = 2,
        .points = 40,
        .max_points = 100,
        .limits_note = (char *)"memory by the largest process",
    };
    const struct evidence evidence = EVIDENCE_INIT;
    AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

    report_text_add(&report, &evidence, &view, &screen, &got);
    tap_is_str(got.data,
               "AC ✔  a/b   0/0 cases   0 ms / 1 s   0 B / 64 MiB\n"
               "\n"
               "  points    40 of 100: small 40/40, large 0/60 (skipped)\n"
               "\n"
               "  note      memory by the largest process\n",
               "points by group, and how limits were enforced");
}

int main(void)
{
    check_screens();
    check_policies();
    check_widths();
    check_ascii();
    check_compile_error();
    check_bare_carets();
    check_warnings();
    check_points();
    return tap_done();
}
