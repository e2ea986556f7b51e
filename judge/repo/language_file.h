/*
 * The language table: judge/languages.json, then the user's languages.json in the configuration folder,
 * whose rows add to it or replace keys of a row with the same id.
 */
#ifndef JUDGE_REPO_LANGUAGE_FILE_H
#define JUDGE_REPO_LANGUAGE_FILE_H

#include "judge/base/error.h"
#include "judge/core/language.h"

int language_file_load(struct language_table *out_table, struct error *err);

#endif
