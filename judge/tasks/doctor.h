/*
 * What this machine offers: sandbox, limits, compilers, folders. Facts only; view prints them.
 */
#ifndef JUDGE_TASKS_DOCTOR_H
#define JUDGE_TASKS_DOCTOR_H

#include "judge/base/error.h"
#include "judge/core/language.h"

struct doctor_line {
    enum doctor_state { DOCTOR_GOOD, DOCTOR_NOTE, DOCTOR_BAD } state;
    char *topic; /* "memory limit", "c++" */
    char *text;
    char *cure; /* command that would mend it; NULL: none needed */
};

struct doctor_report {
    struct doctor_line *lines;
    size_t count, capacity;
    bool is_usable; /* the sandbox works */
};
#define DOCTOR_REPORT_INIT {NULL, 0, 0, false}

int task_doctor(const struct language_table *languages, struct doctor_report *out_report,
                struct error *err);
void doctor_report_release(struct doctor_report *report);

#endif
