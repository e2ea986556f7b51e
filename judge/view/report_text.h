/*
 * A report as the screen of a learner: the verdict in one line, then what explains it.
 *
 * Line 1 is always "VERDICT  problem  passed/total  worst-time/limit  peak-memory/limit  #number".
 */
#ifndef JUDGE_VIEW_REPORT_TEXT_H
#define JUDGE_VIEW_REPORT_TEXT_H

#include "judge/core/report.h"
#include "judge/view/evidence.h"
#include "judge/view/screen.h"

struct report_view {
    const char *number_text; /* "#7", "not recorded" */
    enum show_policy show;
    bool is_full;          /* all the compiler said, every case, the files of the shown one */
    bool cases_are_hidden; /* not samples or the learner's own */
    bool data_follows;     /* the failing case's data are printed later, perhaps smaller ones */
};

void report_text_add(const struct report *report, const struct evidence *evidence,
                     const struct report_view *view, const struct screen *screen,
                     struct strbuf *out);

/* "AC ✔", or "[AC]" where only ASCII is shown. */
void report_verdict_add(const struct screen *screen, enum verdict verdict, struct strbuf *out);

/*
 * What parts output and answer, in words: "line 1, token 2: off by 1". Appends nothing without one.
 */
void difference_text_add(const struct difference *difference, struct strbuf *out);

#endif
