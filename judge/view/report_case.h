/*
 * The failing case on the screen: which one, why, and its data as far as the policy shows them.
 */
#ifndef JUDGE_VIEW_REPORT_CASE_H
#define JUDGE_VIEW_REPORT_CASE_H

#include "judge/view/report_text.h"

/*
 * " label text, wrapped under itself"; the text is made harmless, and split at its line ends.
 */
void labelled_add(const struct screen *screen, struct strbuf *out, const char *label,
                  const char *text);

/* The same for a text that is harmless already, in which U+00A0 does not break. */
void labelled_add_screen(const struct screen *screen, struct strbuf *out, const char *label,
                         const char *text);

/* Input, expected and printed, as far as the verdict is about them. */
void report_evidence_add(const struct case_result *shown, const struct evidence *evidence,
                         const struct screen *screen, struct strbuf *out);

/* All that is shown of a case's data: cause, input and outputs, conversation, standard error. */
void report_data_add(const struct case_result *shown, const struct evidence *evidence,
                     const struct screen *screen, struct strbuf *out);

/*
 * The last lines of standard error, or all of them; nothing where there are none. What the cause
 * says already is left out.
 */
void report_errors_add(const struct case_result *shown, bool is_full, const struct screen *screen,
                       struct strbuf *out);

/* What the failed cases share; nothing where that is not known. */
void report_pattern_add(const struct report *report, const struct screen *screen,
                        struct strbuf *out);

void report_case_add(const struct report *report, const struct case_result *shown,
                     const struct evidence *evidence, const struct report_view *view,
                     const struct screen *screen, struct strbuf *out);

#endif
