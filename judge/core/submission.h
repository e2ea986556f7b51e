/*
 * A recorded submission, as history keeps it.
 */
#ifndef JUDGE_CORE_SUBMISSION_H
#define JUDGE_CORE_SUBMISSION_H

#include <stddef.h>
#include <stdint.h>

#include "judge/core/verdict.h"

struct submission {
    int64_t number; /* #7, from 1, over all problems */
    char *problem_id;
    char *language;
    char *source_name;
    char *source; /* the text; may be NULL in lists */
    size_t source_bytes;
    int64_t submitted_at; /* Unix seconds */
    enum verdict verdict;
    size_t passed, total;
    double points, max_points;
    int64_t cpu_time_us, peak_memory_bytes;
    char *report_json; /* the whole report, view/report_json; may be NULL in lists */
};

#define SUBMISSION_INIT {0}
void submission_release(struct submission *submission);

struct submission_list {
    struct submission *items;
    size_t count, capacity;
};
#define SUBMISSION_LIST_INIT {NULL, 0, 0}
void submission_list_release(struct submission_list *list);

#endif
