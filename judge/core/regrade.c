#include "judge/core/regrade.h"

#include <math.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

#define POINTS_EQUAL 1e-9

void regrade_release(struct regrade *regrade)
{
    mem_free(&regrade->changes);
    *regrade = (struct regrade)REGRADE_INIT;
}

double regrade_gain(const struct regrade_change *change)
{
    double gain = change->after.earned - change->before.earned;

    return fabs(gain) < POINTS_EQUAL ? 0 : gain;
}

/* -1: there is none. */
static int verdict_of(const struct gradebook_cell *cell)
{
    return cell->grade != NULL ? (int)cell->grade->verdict : -1;
}

void regrade_compare(const struct gradebook *before, const struct gradebook *after,
                     struct regrade *out_regrade)
{
    AUTO(regrade_release) struct regrade regrade = REGRADE_INIT;

    for (size_t s = 0; s < before->student_count; s++) {
        for (size_t p = 0; p < before->problem_count; p++) {
            struct regrade_change change = {s, p, gradebook_cell(before, s, p),
                                            gradebook_cell(after, s, p)};

            if (verdict_of(&change.before) == verdict_of(&change.after) &&
                regrade_gain(&change) == 0)
                continue;
            regrade.up += regrade_gain(&change) > 0;
            regrade.down += regrade_gain(&change) < 0;
            ARRAY_PUSH(regrade.changes, regrade.count, regrade.capacity, change);
        }
    }
    for (size_t i = 0; i < regrade.count; i++) {
        const struct regrade_change *change = &regrade.changes[i];

        if (regrade_gain(change) != 0 &&
            (regrade.biggest == NULL ||
             fabs(regrade_gain(change)) > fabs(regrade_gain(regrade.biggest))))
            regrade.biggest = change;
    }
    SWAP(*out_regrade, regrade);
}
