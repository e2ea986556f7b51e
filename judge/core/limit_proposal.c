#include "judge/core/limit_proposal.h"

#include <string.h>

#include "judge/base/compiler.h"

#define RIGHT_TIMES 3
#define LEAST_RIGHT_TIMES 2 /* less than this is a warning of its own */
#define SLOW_TIMES 2
#define LEAST_MS 500 /* below, another machine's start-up counts more than the solution */
#define MINUTE_MS 60000

/* What people write; above the last, whole minutes. */
static const int64_t friendly_ms[] = {
    100,  200,  500,   1000,  1500,  2000,  3000,  4000,  5000,
    6000, 8000, 10000, 12000, 15000, 20000, 30000, 45000, MINUTE_MS,
};

static int64_t friendly_above(int64_t us)
{
    for (size_t i = 0; i < ARRAY_LEN(friendly_ms); i++)
        if (friendly_ms[i] >= LEAST_MS && friendly_ms[i] * 1000 >= us)
            return friendly_ms[i];
    return (us / 1000 + MINUTE_MS - 1) / MINUTE_MS * MINUTE_MS;
}

static int64_t friendly_below(int64_t us) /* 0: none */
{
    int64_t best = us / 1000 / MINUTE_MS * MINUTE_MS;

    for (size_t i = 0; best == 0 && i < ARRAY_LEN(friendly_ms); i++) {
        size_t from_end = ARRAY_LEN(friendly_ms) - 1 - i;

        if (friendly_ms[from_end] * 1000 <= us)
            best = friendly_ms[from_end];
    }
    return best;
}

int64_t limit_time_ms(const struct problem *problem, const char *language)
{
    if (language == NULL)
        return problem->limits.cpu_time_ms;
    for (size_t i = 0; i < problem->language_limit_count; i++)
        if (strcmp(problem->language_limits[i].language, language) == 0)
            return problem->language_limits[i].limits.cpu_time_ms;
    return 0;
}

/* Is the solution held by this limit? */
static bool is_held(const struct problem *problem, const struct verified_solution *solution,
                    const char *language)
{
    if (solution->limit_us <= 0)
        return false;
    if (language != NULL)
        return strcmp(solution->language, language) == 0;
    return limit_time_ms(problem, solution->language) == 0;
}

static int64_t counted_us(const struct verified_solution *solution, int64_t old_ms)
{
    return (int64_t)((double)solution->worst_us * (double)old_ms * 1000 /
                     (double)solution->limit_us);
}

static void look_at(const struct verified_solution *solution, struct limit_proposal *proposal)
{
    int64_t us = counted_us(solution, proposal->old_ms);

    if (solution->expected == VERDICT_AC &&
        (solution->got == VERDICT_AC || solution->got == VERDICT_TLE) &&
        (proposal->right == NULL || us > proposal->right_us)) {
        proposal->right = solution;
        proposal->right_us = us;
        proposal->right_is_a_minimum = solution->got == VERDICT_TLE;
    }
    /* An answer's program is not let run on: how slow it is, is not known. */
    if (solution->expected == VERDICT_TLE && solution->case_count > 0 && solution->worst_us > 0 &&
        (proposal->slow == NULL || us < proposal->slow_us)) {
        proposal->slow = solution;
        proposal->slow_us = us;
        proposal->slow_is_a_minimum = solution->worst_is_a_minimum;
    }
}

static void settle(struct limit_proposal *proposal)
{
    int64_t ceiling_us = proposal->slow_us / SLOW_TIMES;

    proposal->outcome = LIMIT_PROPOSED;
    proposal->new_ms = friendly_above(proposal->right_us * RIGHT_TIMES);
    /* Of one that was stopped it is not known that it is too fast. */
    if (proposal->slow == NULL || proposal->slow_is_a_minimum ||
        proposal->new_ms * 1000 <= ceiling_us)
        return;
    proposal->new_ms = friendly_below(ceiling_us);
    if (proposal->new_ms > 0 && !proposal->right_is_a_minimum &&
        proposal->new_ms * 1000 >= proposal->right_us * LEAST_RIGHT_TIMES)
        return;
    proposal->new_ms = 0;
    proposal->outcome = LIMIT_IMPOSSIBLE;
}

void limit_propose(const struct problem *problem, const struct verification *verification,
                   const char *language, struct limit_proposal *out_proposal)
{
    struct limit_proposal proposal = {.outcome = LIMIT_UNMEASURED,
                                      .old_ms = limit_time_ms(problem, language)};

    for (size_t i = 0; i < verification->solution_count; i++)
        if (is_held(problem, &verification->solutions[i], language))
            look_at(&verification->solutions[i], &proposal);
    if (proposal.right != NULL)
        settle(&proposal);
    *out_proposal = proposal;
}
