/*
 * The language table: judge/languages.json, then the user's languages.json in the configuration
 * folder, whose rows add to it or replace keys of a row with the same id.
 */
#ifndef JUDGE_REPO_LANGUAGE_FILE_H
#define JUDGE_REPO_LANGUAGE_FILE_H

#include "judge/base/error.h"
#include "judge/core/language.h"

/* Reads one file's text into a table that may hold rows already; name stands in the faults. */
int language_file_parse(const char *name, struct span text, struct language_table *table,
                        struct error *err);

int language_file_load(struct language_table *out_table, struct error *err);

#endif
