#include "judge/core/report.h"

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/counterexample.h"
#include "judge/core/grading.h"
#include "judge/core/scoring.h"

void compile_log_release(struct compile_log *log)
{
    mem_free(&log->text);
    mem_free(&log->command);
}

void case_result_release(struct case_result *result)
{
    test_case_release(&result->test);
    mem_free(&result->message);
    mem_free(&result->stderr_excerpt);
    mem_free(&result->output_excerpt);
    mem_free(&result->transcript);
    mem_free(&result->cause);
}

void report_release(struct report *report)
{
    for (size_t i = 0; i < report->case_count; i++)
        case_result_release(&report->cases[i]);
    mem_free(&report->cases);
    for (size_t i = 0; i < report->group_count; i++)
        mem_free(&report->groups[i].name);
    mem_free(&report->groups);
    mem_free(&report->problem_id);
    mem_free(&report->language);
    mem_free(&report->source_name);
    compile_log_release(&report->compile);
    mem_free(&report->limits_note);
    mem_free(&report->error);
    mem_free(&report->pattern);
    counterexample_free(&report->smallest);
    *report = (struct report)REPORT_INIT;
}

void report_add(struct report *report, struct case_result *result)
{
    static const struct case_result not_judged = {.verdict = VERDICT_SKIPPED};
    size_t index = result->test.index;

    while (report->case_count <= index)
        ARRAY_PUSH(report->cases, report->case_count, report->case_capacity, not_judged);
    case_result_release(&report->cases[index]);
    report->cases[index] = *result;
    *result = (struct case_result){0};
}

void report_conclude(struct report *report, const struct problem *problem)
{
    bool was_settled = report->verdict == VERDICT_CE || report->verdict == VERDICT_IE;
    enum verdict verdict = VERDICT_SKIPPED;

    if (problem->package.group_count > 0) {
        grading_apply(problem, report);
        return;
    }
    for (size_t i = 0; i < report->case_count; i++)
        verdict = verdict_worse(verdict, report->cases[i].verdict);
    if (!was_settled && verdict != VERDICT_SKIPPED)
        report->verdict = verdict;
    scoring_apply(problem, report);
}

size_t report_passed(const struct report *report)
{
    size_t passed = 0;

    for (size_t i = 0; i < report->case_count; i++)
        passed += report->cases[i].verdict == VERDICT_AC;
    return passed;
}

size_t report_total(const struct report *report)
{
    return report->case_count;
}

int64_t report_worst_cpu_us(const struct report *report)
{
    int64_t worst = 0;

    for (size_t i = 0; i < report->case_count; i++) {
        if (report->cases[i].run.cpu_time_us > worst)
            worst = report->cases[i].run.cpu_time_us;
    }
    return worst;
}

int64_t report_worst_memory_bytes(const struct report *report)
{
    int64_t worst = 0;

    for (size_t i = 0; i < report->case_count; i++) {
        if (report->cases[i].run.peak_memory_bytes > worst)
            worst = report->cases[i].run.peak_memory_bytes;
    }
    return worst;
}

const struct case_result *report_shown_case(const struct report *report)
{
    const struct case_result *shown = NULL;

    if (report->verdict == VERDICT_AC)
        return NULL;
    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];

        if (result->verdict == report->verdict &&
            (shown == NULL || result->test.input_bytes < shown->test.input_bytes))
            shown = result;
    }
    return shown;
}

bool policy_is_satisfied(const struct policy *policy, const struct report *report)
{
    size_t failures = 0, slow = 0;

    for (size_t i = 0; i < report->case_count; i++) {
        enum verdict verdict = report->cases[i].verdict;

        failures += verdict != VERDICT_AC && verdict != VERDICT_SKIPPED;
        slow += verdict == VERDICT_TLE;
    }
    return (policy->stops_at_first_failure && failures > 0) ||
           (policy->stops_after_slow > 0 && slow >= policy->stops_after_slow);
}

const char *case_result_reason(const struct case_result *result, enum show_policy show)
{
    bool is_checkers = result->verdict == VERDICT_WA || result->verdict == VERDICT_IE;

    if (result->message == NULL || result->message[0] == '\0')
        return NULL;
    return show >= (is_checkers ? SHOW_SMALLEST : SHOW_LABEL) ? result->message : NULL;
}
