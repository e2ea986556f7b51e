/* Which time limit follows from what was measured. */
#include "judge/core/limit_proposal.h"

#include "judge/base/compiler.h"
#include "tests/unit/tap.h"

/* The second solution is slow; 0: there is none. The limit is old_ms, times `percent` for both. */
static const struct {
    const char *name;
    int64_t old_ms, percent, right_us, slow_us;
    enum verdict right_got;
    bool slow_is_a_minimum;
    enum limit_outcome outcome;
    int64_t new_ms;
} rows[] = {
    {"three times, rounded up", 5000, 100, 401000, 0, VERDICT_AC, false, LIMIT_PROPOSED, 1500},
    {"exactly three times", 5000, 100, 1000000, 0, VERDICT_AC, false, LIMIT_PROPOSED, 3000},
    {"not below what start-up costs", 1000, 100, 100, 0, VERDICT_AC, false, LIMIT_PROPOSED, 500},
    {"whole minutes at last", 60000, 100, 50000000, 0, VERDICT_AC, false, LIMIT_PROPOSED, 180000},
    {"at most half of the slow one", 1000, 100, 100000, 900000, VERDICT_AC, false, LIMIT_PROPOSED,
     200},
    {"twice will do", 1000, 100, 240000, 1200000, VERDICT_AC, false, LIMIT_PROPOSED, 500},
    {"both cannot hold", 1000, 100, 300000, 700000, VERDICT_AC, false, LIMIT_IMPOSSIBLE, 0},
    {"no number is so small", 1000, 100, 1000, 150000, VERDICT_AC, false, LIMIT_IMPOSSIBLE, 0},
    {"who was stopped may need more", 1000, 100, 600000, 2200000, VERDICT_AC, true, LIMIT_PROPOSED,
     2000},
    {"a language's multiple is taken off", 1000, 500, 2000000, 0, VERDICT_AC, false, LIMIT_PROPOSED,
     1500},
    {"a right one that was stopped counts", 1000, 100, 1000000, 0, VERDICT_TLE, false,
     LIMIT_PROPOSED, 3000},
    {"a right one that is wrong does not", 1000, 100, 1000, 0, VERDICT_WA, false, LIMIT_UNMEASURED,
     0},
};

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        int64_t limit_us = rows[i].old_ms * rows[i].percent * 10;
        struct verified_solution solutions[] = {
            {.language = (char[]){"c"},
             .expected = VERDICT_AC,
             .got = rows[i].right_got,
             .case_count = 1,
             .limit_us = limit_us,
             .worst_us = rows[i].right_us},
            {.language = (char[]){"c"},
             .expected = VERDICT_TLE,
             .got = VERDICT_TLE,
             .case_count = 1,
             .limit_us = limit_us,
             .worst_us = rows[i].slow_us,
             .worst_is_a_minimum = rows[i].slow_is_a_minimum},
        };
        const struct verification verification = {.solutions = solutions,
                                                  .solution_count = rows[i].slow_us > 0 ? 2 : 1};
        const struct problem problem = {.limits.cpu_time_ms = rows[i].old_ms};
        struct limit_proposal proposal;

        limit_propose(&problem, &verification, NULL, &proposal);
        tap_is_int(proposal.outcome, rows[i].outcome, "%s", rows[i].name);
        tap_is_int(proposal.new_ms, rows[i].new_ms, "%s: its time", rows[i].name);
    }
    return tap_done();
}
