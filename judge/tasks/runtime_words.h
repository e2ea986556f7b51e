/*
 * What a submission's runtime wrote to standard error, in its owner's terms.
 */
#ifndef JUDGE_TASKS_RUNTIME_WORDS_H
#define JUDGE_TASKS_RUNTIME_WORDS_H

#include "judge/core/language.h"
#include "judge/core/report.h"

/* A traceback names the file as its owner does. Nothing where nothing was written. */
void runtime_words_clean(const struct language *language, const char *source_path,
                         struct case_result *result);

/* Where no sanitizer knows the cause: what the cleaned words say of it. */
void runtime_words_explain(const char *source_path, struct case_result *result);

#endif
