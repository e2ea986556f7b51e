/*
 * A program of several files in a folder: which language it is in, and which file is its main one.
 */
#ifndef JUDGE_ENGINE_PROGRAM_FOLDER_H
#define JUDGE_ENGINE_PROGRAM_FOLDER_H

#include "judge/base/error.h"
#include "judge/engine/build_request.h"

/*
 * Fills language, names (below the folder), paths and the started file of *request. The main file
 * is called main, or as the folder is, or holds what starts the language; else it is the first.
 * A folder with a `build` or a `run` of its own is a program of that script's. ERROR_INPUT where no
 * file is in a language that is known.
 */
int program_folder_add(const struct language_table *languages, const char *folder,
                       struct build_request *request, struct error *err);

/*
 * The files of a folder that are put beside a program: what has the same name is replaced, and one
 * that is called main is what starts.
 */
int program_folder_include(const char *folder, struct build_request *request, struct error *err);

/* The language of its files; NULL: none that is known. Borrowed. */
const struct language *program_folder_language(const struct language_table *languages,
                                               const char *folder);

#endif
