#include "judge/core/case_tally.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "tests/unit/tap.h"

/* A program a row: its verdicts in the cases "1", "2", …, as letters; "" did not compile. */
static const struct {
    const char *key, *verdicts;
} programs[] = {
    {"right",        "AAAA"},
    {"one",          "AWAA"},
    {"two",          "AWTA"},
    {"same",         "AWTA"},
    {"broken",       ""    },
    {"judge failed", "AAIS"},
};

static enum verdict verdict_of(char letter)
{
    static const enum verdict verdicts[] = {
        ['A'] = VERDICT_AC, ['W'] = VERDICT_WA,      ['T'] = VERDICT_TLE,
        ['I'] = VERDICT_IE, ['S'] = VERDICT_SKIPPED,
    };

    return verdicts[(unsigned char)letter];
}

static void send(struct gradebook *book, const char *key, size_t student, size_t problem)
{
    struct gradebook_attempt attempt = {.student = student,
                                        .problem = problem,
                                        .state = ATTEMPT_WAITING,
                                        .grade = -1};

    memcpy(attempt.key, key, strlen(key) + 1);
    ARRAY_PUSH(book->attempts, book->attempt_count, book->attempt_capacity, attempt);
}

static void judge(struct gradebook *book, const char *key, const char *verdicts)
{
    struct grade grade = GRADE_INIT;

    memcpy(grade.key, key, strlen(key) + 1);
    for (size_t i = 0; verdicts[i] != '\0'; i++) {
        struct grade_case one = {.name = mem_format("%zu", i + 1),
                                 .verdict = verdict_of(verdicts[i])};

        ARRAY_PUSH(grade.cases, grade.case_count, grade.case_capacity, one);
    }
    tap_ok(gradebook_add_grade(book, &grade, NULL) == 0, "a grade is taken");
    grade_release(&grade);
}

static const struct {
    const char *name;
    int64_t caught, alone;
} rows[] = {
    {"1", 0, 0},
    {"2", 3, 1},
    {"3", 2, 0},
    {"4", 0, 0},
};

int main(void)
{
    AUTO(gradebook_release) struct gradebook book = GRADEBOOK_INIT;
    AUTO(case_tally_release) struct case_tally tally = CASE_TALLY_INIT;

    for (size_t i = 0; i < ARRAY_LEN(programs); i++) {
        send(&book, programs[i].key, i, 1);
        judge(&book, programs[i].key, programs[i].verdicts);
    }
    send(&book, "two", 90, 1);
    book.attempts[book.attempt_count - 1].grade = 2;
    send(&book, "elsewhere", 91, 0);
    judge(&book, "elsewhere", "WWWW");

    case_tally_fill(&book, 1, &tally);
    tap_is_int((int64_t)tally.programs, 5,
               "what did not compile ran in no case; equal keys are one");
    tap_is_int((int64_t)tally.failing, 3, "a failure of the judge is nobody's");
    tap_is_int((int64_t)tally.count, ARRAY_LEN(rows), "the cases of this problem");
    for (size_t i = 0; i < ARRAY_LEN(rows) && i < tally.count; i++) {
        tap_is_str(tally.rows[i].name, rows[i].name, "case %s: in its place", rows[i].name);
        tap_is_int((int64_t)tally.rows[i].caught, rows[i].caught, "case %s: caught", rows[i].name);
        tap_is_int((int64_t)tally.rows[i].alone, rows[i].alone, "case %s: alone", rows[i].name);
    }
    case_tally_fill(&book, 7, &tally);
    tap_is_int((int64_t)tally.count, 0, "a problem that nobody sent has no cases");
    return tap_done();
}
