/*
 * A report as JSON, and back: the machine's output, and what history keeps so that `judge why` can
 * draw the screen again. Schema "judge.submit/1": fields are added, never renamed.
 */
#ifndef JUDGE_VIEW_REPORT_JSON_H
#define JUDGE_VIEW_REPORT_JSON_H

#include "judge/base/json.h"
#include "judge/core/report.h"
#include "judge/view/evidence.h"

/* What the report itself does not know. */
struct report_frame {
    const char *schema;    /* "judge.submit/1" */
    int64_t number;        /* of the submission; 0: not recorded */
    enum show_policy show; /* what is left out */
};

void report_json_add(const struct report *report, const struct evidence *evidence,
                     const struct report_frame *frame, struct strbuf *out);

/* One line of --json=lines: {"event":"compiled",…}, {"event":"case",…}; each ends with '\n'. */
void report_json_add_compiled(const struct compile_log *log, struct strbuf *out);
void report_json_add_case(const struct case_result *result, size_t done, size_t total,
                          enum show_policy show, struct strbuf *out);

/* The run, verdict and difference of a result that is no case, in an object that is open. */
void report_json_add_result(const struct case_result *result, struct json_writer *writer);

/* Reads what report_json_add() wrote. ERROR_SYSTEM: it is no such thing. */
int report_json_read(struct span text, struct report *out_report, struct evidence *out_evidence,
                     struct error *err);

#endif
