/*
 * The identifiers of the SPDX License List, sorted without regard to case.
 */
#ifndef JUDGE_CORE_LICENSE_IDS_H
#define JUDGE_CORE_LICENSE_IDS_H

#include "judge/base/compiler.h"

extern const char *const license_ids[], *const license_exceptions[];
extern const size_t license_id_count, license_exception_count;

#endif
