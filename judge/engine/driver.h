/*
 * The other half of a function problem: reads the arguments, calls the learner's function, prints
 * the result. Written from the typed signature for C, C++, Python, Java, JavaScript, Rust and Go.
 *
 * A driver reads one JSON value a line, and prints the result and each changed parameter as a line
 * of JSON without blanks. What the submission prints goes to standard error and never into the
 * result.
 */
#ifndef JUDGE_ENGINE_DRIVER_H
#define JUDGE_ENGINE_DRIVER_H

#include <stdbool.h>

#include "judge/base/error.h"
#include "judge/base/file.h"
#include "judge/core/language.h"
#include "judge/core/signature.h"

/* Is there a driver in this language? */
bool driver_exists(const struct language *language);

/*
 * Is it compiled by itself, to an object that is linked with the submission? Else it is what is
 * run.
 */
bool driver_is_object(const struct language *language);

/*
 * The driver's files, kept in the cache: adds their names in the box and their paths; the first is
 * the main one. ERROR_USAGE where the language has no driver.
 */
int driver_add(const struct signature *signature, const struct language *language,
               struct names *names, struct names *paths, struct error *err);

/* The text of its main file; the caller's. The language must have one. */
char *driver_text(const struct signature *signature, const struct language *language);

#endif
