/*
 * The default validator of the ICPC and Kattis formats: what its flags ask for.
 */
#ifndef JUDGE_CORE_VALIDATOR_FLAGS_H
#define JUDGE_CORE_VALIDATOR_FLAGS_H

#include "judge/base/error.h"
#include "judge/core/problem.h"

/*
 * "case_sensitive space_change_sensitive float_tolerance 1e-6 …"; NULL: none. Fills the kind and
 * the rules of *out_checker. A word that is no flag is ERROR_INPUT, by name.
 */
int validator_flags_parse(const char *flags, struct checker_spec *out_checker, struct error *err);

#endif
