#include "judge/core/verification.h"

#include "judge/base/memory.h"

void verified_solution_release(struct verified_solution *solution)
{
    mem_free(&solution->file);
    mem_free(&solution->language);
    mem_free(&solution->message);
    mem_free(&solution->complaint);
    mem_free(&solution->verdicts);
    mem_free(&solution->cpu_time_us);
}

static void case_release(struct verified_case *verified)
{
    mem_free(&verified->name);
    mem_free(&verified->group);
    mem_free(&verified->label);
}

static void growth_release(struct verified_growth *growth)
{
    mem_free(&growth->file);
    mem_free(&growth->declared);
    mem_free(&growth->trouble);
}

static void mutant_release(struct verified_mutant *mutant)
{
    mem_free(&mutant->operator);
    mem_free(&mutant->old_line);
    mem_free(&mutant->new_line);
    mem_free(&mutant->noticed_by);
    mem_free(&mutant->reason);
}

void verification_release(struct verification *verification)
{
    for (size_t i = 0; i < verification->case_count; i++)
        case_release(&verification->cases[i]);
    for (size_t i = 0; i < verification->solution_count; i++)
        verified_solution_release(&verification->solutions[i]);
    for (size_t i = 0; i < verification->growth_count; i++)
        growth_release(&verification->growths[i]);
    for (size_t i = 0; i < verification->mutant_count; i++)
        mutant_release(&verification->mutants[i]);
    mem_free(&verification->cases);
    mem_free(&verification->solutions);
    mem_free(&verification->growths);
    mem_free(&verification->mutants);
    mem_free(&verification->growth_target);
    mem_free(&verification->model);
    mem_free(&verification->problem_id);
    finding_list_release(&verification->findings);
}

bool verified_solution_is_right(const struct verified_solution *solution)
{
    if (solution->complaint != NULL)
        return false;
    return solution->got == solution->expected || (solution->permitted & 1u << solution->got) != 0;
}

size_t verified_solution_failures(const struct verification *verification,
                                  const struct verified_solution *solution, size_t *out_last)
{
    size_t count = 0;

    for (size_t i = verification->sample_count; i < solution->case_count; i++) {
        if (solution->verdicts[i] == VERDICT_AC || solution->verdicts[i] == VERDICT_SKIPPED)
            continue;
        *out_last = i;
        count++;
    }
    return count;
}

size_t verification_mutants(const struct verification *verification, enum mutant_fate fate)
{
    size_t count = 0;

    for (size_t i = 0; i < verification->mutant_count; i++)
        count += verification->mutants[i].fate == fate;
    return count;
}

int verification_score(const struct verification *verification)
{
    size_t noticed = verification_mutants(verification, MUTANT_NOTICED);
    size_t all = noticed + verification_mutants(verification, MUTANT_SURVIVED);

    return all > 0 ? (int)(100 * noticed / all) : 100;
}

bool verification_is_clean(const struct verification *verification, bool is_strict)
{
    enum finding_severity worst = finding_worst(&verification->findings, NULL);

    return worst < (is_strict ? FINDING_WARNING : FINDING_ERROR);
}
