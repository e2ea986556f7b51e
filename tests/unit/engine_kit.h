/*
 * What tests of the engine stand on: programs of tests/unit/programs/ compiled by the host's gcc,
 * and cases written into a scratch folder. Dies with a message where the machine refuses.
 */
#ifndef TESTS_UNIT_ENGINE_KIT_H
#define TESTS_UNIT_ENGINE_KIT_H

#include "judge/base/scratch.h"
#include "judge/core/language.h"
#include "judge/core/test_case.h"
#include "judge/engine/artifact.h"

struct kit {
    struct scratch scratch;
    struct language language; /* static C */
};

/* False: the sandbox does not work here; *out_reason says why, for tap_skip_all(). */
bool kit_open(struct kit *kit, char out_reason[512]);
void kit_release(struct kit *kit);

/* Compiles programs/NAME.c. */
void kit_program(struct kit *kit, const char *name, struct artifact *out_artifact);

/* Appends a case; answer NULL: not checked. */
void kit_case(struct kit *kit, struct case_list *list, const char *group, const char *input,
              const char *answer);

#endif
