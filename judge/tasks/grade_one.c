#include "judge/tasks/grade_one.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/text.h"
#include "judge/tasks/judge.h"

#define COMPILER_WORDS_BYTES 8192

/* The beginning of a text, made harmless. NULL: nothing. The caller's. */
static char *excerpt(const char *text, size_t size, size_t most)
{
    AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;

    if (text == NULL || size == 0)
        return NULL;
    text_add_safe(&safe, (struct span){text, size < most ? size : most}, true);
    if (size > most)
        strbuf_add_str(&safe, "\n…");
    return strbuf_take(&safe);
}

static char *excerpt_of_text(const char *text, size_t most)
{
    return excerpt(text, text != NULL ? strlen(text) : 0, most);
}

static char *excerpt_of_file(const char *path, size_t offset)
{
    AUTO(fd_close) int fd = path != NULL ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    char bytes[GRADE_EXCERPT_BYTES + 1];
    ssize_t got = fd >= 0 ? pread(fd, bytes, sizeof bytes, (off_t)offset) : -1;

    return got > 0 ? excerpt(bytes, (size_t)got, GRADE_EXCERPT_BYTES) : NULL;
}

/* Words about how a run ended tell nothing hidden; a checker's may. */
static void shown_words(const struct case_result *shown, struct grade *grade)
{
    const char *reason = case_result_reason(shown, SHOW_LABEL);
    const char *message = case_result_reason(shown, SHOW_FULL);

    grade->shown.reason = mem_strdup(reason);
    if (reason == NULL)
        grade->shown.message = mem_strdup(message);
}

static void shown_fill(const struct case_result *shown, const struct grading_rules *rules,
                       struct grade *grade)
{
    AUTO(strbuf_release) struct strbuf difference = STRBUF_INIT;
    struct grade_shown *out = &grade->shown;

    out->name = mem_strdup(shown->test.name);
    out->label = mem_strdup(shown->test.label);
    out->cause = mem_strdup(shown->cause);
    shown_words(shown, grade);
    if (rules->describe != NULL)
        rules->describe(&shown->difference, &difference);
    if (difference.size > 0)
        out->difference = strbuf_take(&difference);
    if (shown->test.input_bytes <= GRADE_EXCERPT_BYTES)
        out->input = excerpt_of_file(shown->test.input_path, 0);
    if (shown->verdict == VERDICT_WA && shown->difference.kind != DIFFERENCE_NONE)
        out->expected = excerpt_of_file(shown->test.answer_path, 0);
    if (shown->verdict == VERDICT_WA)
        out->printed = excerpt_of_text(shown->output_excerpt, GRADE_EXCERPT_BYTES);
    out->errors = excerpt_of_text(shown->stderr_excerpt, GRADE_EXCERPT_BYTES);
}

static void cases_fill(const struct report *report, struct grade *grade)
{
    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];
        struct grade_case test = {
            .name = mem_strdup(result->test.name != NULL ? result->test.name : "?"),
            .verdict = result->verdict,
            .cpu_time_us = result->run.cpu_time_us,
            .peak_memory_bytes = result->run.peak_memory_bytes,
        };

        ARRAY_PUSH(grade->cases, grade->case_count, grade->case_capacity, test);
    }
}

static void grade_fill(const struct report *report, const struct grading_rules *rules,
                       struct grade *grade)
{
    const struct case_result *shown = report_shown_case(report);

    grade->verdict = report->verdict;
    grade->points = report->points;
    grade->max_points = report->max_points;
    grade->judge_time_us = report->judge_time_us;
    grade->error = mem_strdup(report->error);
    grade->compiler = excerpt_of_text(report->compile.text, COMPILER_WORDS_BYTES);
    cases_fill(report, grade);
    if (shown != NULL)
        shown_fill(shown, rules, grade);
}

int grade_one(const struct graded_problem *graded, const struct language *language,
              const char *source_path, const char *key, const struct grading_rules *rules,
              struct grade *out_grade, struct error *err)
{
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(grade_release) struct grade grade = GRADE_INIT;
    AUTO(error_release) struct error failure = ERROR_INIT;
    const struct judge_request request = {
        .problem = &graded->problem,
        .languages = rules->languages,
        .language = language,
        .source_path = source_path,
        .which = JUDGE_LIST,
        .cases = &graded->cases,
        .policy = {.measures_again = true, .show = SHOW_FULL},
        .jobs = 1,
        .interrupted = rules->interrupted,
        .boxes = rules->boxes,
    };

    memcpy(grade.key, key, strlen(key) + 1);
    grade.machine = mem_strdup(rules->machine);
    if (task_judge(&request, &report, &failure) == 0) {
        grade_fill(&report, rules, &grade);
    } else if (failure.kind == ERROR_INTERRUPTED) {
        return error_set(err, ERROR_INTERRUPTED, "interrupted");
    } else {
        grade.verdict = VERDICT_IE;
        grade.error = mem_strdup(error_text(&failure));
    }
    SWAP(*out_grade, grade);
    return 0;
}
