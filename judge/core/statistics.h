/*
 * What a learner's attempts add up to: solved at the first try, days in a row, the busiest week,
 * and how much was done on each day. Days are those of fsrs_day().
 */
#ifndef JUDGE_CORE_STATISTICS_H
#define JUDGE_CORE_STATISTICS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A submission or an answer; a flash card has no problem and only makes its day one of work. */
struct attempt {
    char *problem_id;
    int64_t day;
    bool is_accepted;
    bool counts; /* not CE, not IE */
};
struct attempt_list {
    struct attempt *items;
    size_t count, capacity;
};
#define ATTEMPT_LIST_INIT {NULL, 0, 0}
void attempt_list_release(struct attempt_list *list);

#define STATISTICS_WEEKS 26

struct statistics {
    size_t attempts;          /* those that count */
    size_t solved, first_try; /* problems; of these, with their first attempt */
    size_t best_week;         /* problems solved in the best one, Monday to Sunday */
    size_t streak, longest;   /* days in a row; the streak lives until a day has passed idle */
    /* What was done in each of the last weeks, Monday first; the last column is this week. */
    size_t done[STATISTICS_WEEKS][7];
};

/*
 * Attempts in order of time. Solved and first tries are those of since_day on; the rest is of all.
 */
void statistics_make(const struct attempt_list *list, int64_t today, int64_t since_day,
                     struct statistics *out);

/* 0: Monday … 6: Sunday. */
int statistics_weekday(int64_t day);

#endif
