/*
 * TOML as a tree of the YAML reader's kind: info.toml of library-checker. What is read: tables
 * "[a]", arrays of tables "[[a]]", keys with texts on one line, numbers, truth values and arrays on
 * one line. Anything else (dotted keys, inline tables, texts over several lines) is refused by
 * name.
 */
#ifndef JUDGE_REPO_TOML_TEXT_H
#define JUDGE_REPO_TOML_TEXT_H

#include "judge/repo/yaml_text.h"

/* Numbers are the text without "_". An array of tables is a list of maps. */
int toml_parse(const char *name, const char *text, struct yaml *out_root, struct error *err);

#endif
