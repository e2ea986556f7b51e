#include "judge/tasks/write_limits.h"

#include "judge/base/memory.h"
#include "judge/base/units.h"
#include "judge/core/limit_proposal.h"
#include "judge/repo/problem_edit.h"

#define CHECK "limits"

static void add_solution(struct strbuf *out, const char *word,
                         const struct verified_solution *solution, bool is_a_minimum,
                         int64_t counted_us)
{
    char took[UNITS_TEXT_BYTES];

    strbuf_addf(out, "%s %s%s (%s", word, is_a_minimum ? "more than " : "",
                units_format_time_us(solution->worst_us, took), solution->file);
    if (counted_us != solution->worst_us)
        strbuf_addf(out, ", counts as %s", units_format_time_us(counted_us, took));
    strbuf_add_char(out, ')');
}

static void add_measured(struct strbuf *out, const struct limit_proposal *proposal)
{
    add_solution(out, "slowest right", proposal->right, proposal->right_is_a_minimum,
                 proposal->right_us);
    if (proposal->slow == NULL)
        return;
    strbuf_add_str(out, ", ");
    add_solution(out, "fastest slow", proposal->slow, proposal->slow_is_a_minimum,
                 proposal->slow_us);
}

static struct finding *complain(struct verification *verification, enum finding_severity severity,
                                const char *fault)
{
    struct finding *finding = finding_add(&verification->findings, severity, CHECK, fault);

    finding_where(finding, "problem.json");
    return finding;
}

static void tell_refusal(const struct limit_proposal *proposal, const char *name,
                         const char *measured, struct verification *verification)
{
    struct finding *finding;

    if (proposal->outcome == LIMIT_UNMEASURED) {
        finding = complain(verification, FINDING_ERROR, "limits-unmeasured");
        finding_what(finding, "%s stays: no right solution gets AC under it", name);
        finding_cure(finding, "mend the solutions named above, or add one");
        return;
    }
    finding = complain(verification, FINDING_ERROR, "limits-impossible");
    finding_what(finding,
                 "%s stays: none is both twice the slowest right one and half of the fastest slow "
                 "one: %s",
                 name, measured);
    finding_cure(finding, "add a case that is harder for the slow one, or speed up the right one");
}

static void tell_change(const struct limit_proposal *proposal, const char *name,
                        const char *measured, struct verification *verification)
{
    bool is_kept = proposal->new_ms == proposal->old_ms;
    struct finding *finding =
        complain(verification, FINDING_NOTE, is_kept ? "limit-kept" : "limit-written");
    char old[UNITS_TEXT_BYTES], new[UNITS_TEXT_BYTES];

    (void)units_format_time_us(proposal->old_ms * 1000, old);
    (void)units_format_time_us(proposal->new_ms * 1000, new);
    if (is_kept)
        finding_what(finding, "%s stays %s: %s", name, old, measured);
    else
        finding_what(finding, "%s is now %s, was %s: %s", name, new, old, measured);
    if (proposal->right_is_a_minimum ||
        (proposal->slow_is_a_minimum && proposal->slow_us < proposal->new_ms * 2000))
        finding_cure(finding, "what was stopped is measured further by another `judge problem "
                              "limits --write`");
    else if (!is_kept)
        finding_cure(finding, "the limits in statement.md are yours to change: `judge problem "
                              "validate` compares them");
}

/* language NULL: the problem's own limit. */
static int write_limit(const struct problem *problem, const char *language,
                       struct verification *verification, struct error *err)
{
    const char *const of_problem[] = {"limits", "time", NULL};
    const char *const of_language[] = {"limits", "languages", language, "time", NULL};
    AUTO(mem_free)
    char *name = language == NULL ? mem_strdup("limits.time")
                                  : mem_format("limits.languages.%s.time", language);
    AUTO(strbuf_release) struct strbuf measured = STRBUF_INIT;
    struct limit_proposal proposal;
    char text[UNITS_TEXT_BYTES];

    limit_propose(problem, verification, language, &proposal);
    if (proposal.right != NULL)
        add_measured(&measured, &proposal);
    if (proposal.outcome != LIMIT_PROPOSED) {
        tell_refusal(&proposal, name, measured.data, verification);
        return 0;
    }
    if (proposal.new_ms != proposal.old_ms &&
        problem_edit_text(problem->folder, language == NULL ? of_problem : of_language,
                          units_format_time_us(proposal.new_ms * 1000, text), err) < 0)
        return -1;
    tell_change(&proposal, name, measured.data, verification);
    return 0;
}

int task_write_limits(const struct problem *problem, struct verification *verification,
                      struct error *err)
{
    if (write_limit(problem, NULL, verification, err) < 0)
        return -1;
    for (size_t i = 0; i < problem->language_limit_count; i++) {
        const char *language = problem->language_limits[i].language;

        if (limit_time_ms(problem, language) > 0 &&
            write_limit(problem, language, verification, err) < 0)
            return -1;
    }
    return 0;
}
