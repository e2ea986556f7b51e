#include "judge/core/case_tally.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

void case_tally_release(struct case_tally *tally)
{
    for (size_t i = 0; i < tally->count; i++)
        mem_free(&tally->rows[i].name);
    mem_free(&tally->rows);
    *tally = (struct case_tally)CASE_TALLY_INIT;
}

/*
 * Programs of one problem have the same cases in the same order: the hint is nearly always right.
 */
static struct case_tally_row *row_of(struct case_tally *tally, const char *name, size_t hint)
{
    if (hint < tally->count && strcmp(tally->rows[hint].name, name) == 0)
        return &tally->rows[hint];
    for (size_t i = 0; i < tally->count; i++)
        if (strcmp(tally->rows[i].name, name) == 0)
            return &tally->rows[i];
    ARRAY_PUSH(tally->rows, tally->count, tally->capacity,
               (struct case_tally_row){.name = mem_strdup(name)});
    return &tally->rows[tally->count - 1];
}

static bool is_failure(enum verdict verdict)
{
    return verdict != VERDICT_AC && verdict != VERDICT_SKIPPED && verdict != VERDICT_IE;
}

static void count_grade(struct case_tally *tally, const struct grade *grade)
{
    size_t failures = 0;

    for (size_t i = 0; i < grade->case_count; i++)
        failures += is_failure(grade->cases[i].verdict);
    for (size_t i = 0; i < grade->case_count; i++) {
        struct case_tally_row *row = row_of(tally, grade->cases[i].name, i);

        row->caught += is_failure(grade->cases[i].verdict);
        row->alone += is_failure(grade->cases[i].verdict) && failures == 1;
    }
    tally->programs++;
    tally->failing += failures > 0;
}

void case_tally_fill(const struct gradebook *book, size_t problem, struct case_tally *out_tally)
{
    AUTO(case_tally_release) struct case_tally tally = CASE_TALLY_INIT;
    AUTO(mem_free) bool *is_counted = mem_alloc(book->grade_count + 1, sizeof *is_counted);

    for (size_t i = 0; i < book->attempt_count; i++) {
        const struct gradebook_attempt *attempt = &book->attempts[i];
        AUTO(grade_release) struct grade grade = GRADE_INIT;

        if (attempt->problem != problem || attempt->grade < 0 || is_counted[attempt->grade] ||
            book->grades[attempt->grade].case_count == 0)
            continue;
        is_counted[attempt->grade] = true;
        gradebook_whole_grade(book, &book->grades[attempt->grade], &grade);
        count_grade(&tally, &grade);
    }
    SWAP(*out_tally, tally);
}
