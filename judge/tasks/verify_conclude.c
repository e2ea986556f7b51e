/*
 * What the matrix of solutions and cases says: verdicts as named, weak spots, margins.
 */
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/units.h"
#include "judge/tasks/verify_part.h"

#define MARGIN_PERCENT 200 /* between right ones and the limit, and between it and slow ones */

static struct finding *complain(struct verify_context *context, enum finding_severity severity,
                                const char *check, const char *fault, const char *where)
{
    struct finding *finding = finding_add(&context->verification->findings, severity, check, fault);

    if (where != NULL)
        finding_where(finding, "%s", where);
    return finding;
}

/* ---- solutions ---- */

static void check_verdict(struct verify_context *context, const struct verified_solution *solution)
{
    const char *fault = solution->got == VERDICT_CE ? "does-not-compile" : "wrong-verdict";
    struct finding *finding;
    size_t last = 0;

    if (solution->got == solution->expected)
        return;
    (void)verified_solution_failures(context->verification, solution, &last);
    finding = complain(context, FINDING_ERROR, "solutions", fault, solution->file);
    finding_what(finding, "its name says %s, it gets %s%s%s%s%s", verdict_code(solution->expected),
                 verdict_code(solution->got), last > 0 ? " (" : "",
                 last > 0 ? context->verification->cases[last].name : "", last > 0 ? ")" : "",
                 solution->got == VERDICT_AC ? ": no hidden case notices what is wrong" : "");
    if (solution->message != NULL && solution->got != VERDICT_AC)
        finding_cure(finding, "it said: %s", solution->message);
}

static void check_samples(struct verify_context *context, const struct verified_solution *solution)
{
    const struct verification *verification = context->verification;

    for (size_t i = 0; i < verification->sample_count && i < solution->case_count; i++) {
        if (solution->verdicts[i] == VERDICT_AC || solution->verdicts[i] == VERDICT_SKIPPED)
            continue;
        if (solution->expected == VERDICT_AC)
            finding_what(complain(context, FINDING_ERROR, "solutions", "sample-answer-wrong",
                                  verification->cases[i].name),
                         "%s gets %s on it: samples/%zu.ans is not right, or the solution is not",
                         solution->file, verdict_code(solution->verdicts[i]), i + 1);
        else if (solution->expected == VERDICT_WA)
            finding_what(complain(context, FINDING_NOTE, "solutions", "sample-tells",
                                  solution->file),
                         "the learner sees on %s already that it is wrong",
                         verification->cases[i].name);
        break;
    }
}

/* A slow one that was let go early: what it would do on the other cases is not known. */
static bool is_let_go(const struct verification *verification,
                      const struct verified_solution *solution)
{
    for (size_t i = verification->sample_count; i < solution->case_count; i++)
        if (solution->verdicts[i] == VERDICT_SKIPPED)
            return true;
    return false;
}

static void check_weak_spot(struct verify_context *context,
                            const struct verified_solution *solution)
{
    struct finding *finding;
    size_t last = 0;

    if (solution->got != solution->expected || solution->got == VERDICT_AC ||
        is_let_go(context->verification, solution) ||
        verified_solution_failures(context->verification, solution, &last) != 1)
        return;
    finding = complain(context, FINDING_WARNING, "solutions", "weak-spot", solution->file);
    finding_what(finding, "only case %s catches it", context->verification->cases[last].name);
    finding_cure(finding, "add another case of that kind, with another seed or size");
}

static size_t count_expected(const struct verification *verification, enum verdict verdict)
{
    size_t count = 0;

    for (size_t i = 0; i < verification->solution_count; i++)
        count += verification->solutions[i].expected == verdict;
    return count;
}

static void check_kinds(struct verify_context *context)
{
    const struct verification *verification = context->verification;
    size_t right = count_expected(verification, VERDICT_AC);
    struct finding *finding;

    if (right < 2) {
        finding = complain(context, FINDING_WARNING, "solutions", "second-right-missing", NULL);
        finding_what(finding, "%zu right solution%s: nothing confirms the model", right,
                     right == 1 ? "" : "s");
        finding_cure(finding, "write a second one in another way or language");
    }
    if (right == verification->solution_count) {
        finding = complain(context, FINDING_WARNING, "solutions", "wrong-missing", NULL);
        finding_what(finding, "no wrong solution: nothing shows what the cases catch");
        finding_cure(finding, "write down the mistakes that learners will make as wa-* and tle-*");
    }
}

/* A case that catches none of the wrong ones is no fault, but worth a line. */
static void check_idle_cases(struct verify_context *context)
{
    const struct verification *verification = context->verification;
    size_t idle = 0;

    for (size_t i = verification->sample_count; i < verification->case_count; i++) {
        bool catches = false;

        for (size_t j = 0; j < verification->solution_count; j++) {
            const struct verified_solution *solution = &verification->solutions[j];

            if (i < solution->case_count && solution->verdicts[i] != VERDICT_AC)
                catches = true; /* or was not judged: nobody knows */
        }
        idle += !catches;
    }
    if (idle > 0 && idle < verification->case_count - verification->sample_count)
        finding_what(complain(context, FINDING_NOTE, "solutions", "idle-cases", NULL),
                     "%zu of %zu cases catch none of the wrong solutions", idle,
                     verification->case_count - verification->sample_count);
}

void verify_conclude_solutions(struct verify_context *context)
{
    const struct verification *verification = context->verification;

    for (size_t i = 0; i < verification->solution_count; i++) {
        check_verdict(context, &verification->solutions[i]);
        check_samples(context, &verification->solutions[i]);
        check_weak_spot(context, &verification->solutions[i]);
    }
    check_kinds(context);
    check_idle_cases(context);
    if (finding_worst(&verification->findings, "solutions") < FINDING_WARNING)
        finding_what(complain(context, FINDING_GOOD, "solutions", NULL, NULL),
                     "%zu right, %zu wrong, each gets the verdict of its name",
                     count_expected(verification, VERDICT_AC),
                     verification->solution_count - count_expected(verification, VERDICT_AC));
}

/* ---- limits ---- */

static double times(int64_t a, int64_t b)
{
    return b > 0 ? (double)a / (double)b : 0;
}

static void check_right_time(struct verify_context *context,
                             const struct verified_solution *solution)
{
    char took[UNITS_TEXT_BYTES], limit[UNITS_TEXT_BYTES];
    struct finding *finding;

    if (solution->got != VERDICT_AC || solution->expected != VERDICT_AC ||
        solution->worst_us * MARGIN_PERCENT <= solution->limit_us * 100)
        return;
    (void)units_format_time_us(solution->worst_us, took);
    (void)units_format_time_us(solution->limit_us, limit);
    finding = complain(context, FINDING_WARNING, "limits", "margin-right-small", solution->file);
    finding_what(finding, "a right solution takes %s of %s: the margin is under 2", took, limit);
    finding_cure(finding, "`judge problem limits --write` proposes a limit");
}

static void check_slow_time(struct verify_context *context,
                            const struct verified_solution *solution)
{
    char took[UNITS_TEXT_BYTES], limit[UNITS_TEXT_BYTES];
    struct finding *finding;

    if (solution->got != VERDICT_TLE || solution->expected != VERDICT_TLE ||
        solution->case_count == 0 || /* an answer's program is not let run on */
        solution->worst_us * 100 >= solution->limit_us * MARGIN_PERCENT)
        return;
    (void)units_format_time_us(solution->worst_us, took);
    (void)units_format_time_us(solution->limit_us, limit);
    finding = complain(context, FINDING_WARNING, "limits", "margin-slow-small", solution->file);
    finding_what(finding, "a slow solution needs %s, the limit is %s: the margin is under 2", took,
                 limit);
    finding_cure(finding, "add a larger case, or lower the limit");
}

/* The slowest right and the fastest slow one against their limits, by the smaller margin. */
void verify_conclude_limits(struct verify_context *context)
{
    const struct verification *verification = context->verification;
    const struct verified_solution *right = NULL, *slow = NULL;
    char first[UNITS_TEXT_BYTES], second[UNITS_TEXT_BYTES];
    struct finding *finding;

    for (size_t i = 0; i < verification->solution_count; i++) {
        const struct verified_solution *solution = &verification->solutions[i];

        check_right_time(context, solution);
        check_slow_time(context, solution);
        if (solution->expected == VERDICT_AC &&
            (right == NULL || times(solution->worst_us, solution->limit_us) >
                                  times(right->worst_us, right->limit_us)))
            right = solution;
        if (solution->expected == VERDICT_TLE && solution->case_count > 0 &&
            (slow == NULL ||
             times(solution->worst_us, solution->limit_us) < times(slow->worst_us, slow->limit_us)))
            slow = solution;
    }
    if (right == NULL || finding_worst(&verification->findings, "limits") >= FINDING_WARNING)
        return;
    finding = complain(context, FINDING_GOOD, "limits", NULL, NULL);
    (void)units_format_time_us(right->worst_us, first);
    if (slow == NULL) {
        finding_what(finding, "slowest right %s (%s), %.1f times below its limit", first,
                     right->file, times(right->limit_us, right->worst_us));
        return;
    }
    (void)units_format_time_us(slow->worst_us, second);
    finding_what(finding,
                 "slowest right %s (%s), %.1f times below its limit; fastest slow %s%s (%s), %.1f "
                 "times above",
                 first, right->file, times(right->limit_us, right->worst_us),
                 slow->worst_is_a_minimum ? "more than " : "", second, slow->file,
                 times(slow->worst_us, slow->limit_us));
}
