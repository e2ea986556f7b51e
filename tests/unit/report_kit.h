/*
 * Reports as judging would make them, for the tests of views.
 */
#ifndef TESTS_UNIT_REPORT_KIT_H
#define TESTS_UNIT_REPORT_KIT_H

#include "judge/core/report.h"
#include "judge/view/evidence.h"

/* one failing case of two; texts may be NULL */
struct sample {
    enum verdict verdict;
    enum run_end end;
    const char *input, *answer, *output;
    const char *message, *label, *transcript, *cause, *words; /* words: standard error */
};

/* Judges output against answer with the tokens checker, and makes the evidence. */
void report_of_sample(const struct sample *sample, struct report *out_report,
                      struct evidence *out_evidence);

#endif
