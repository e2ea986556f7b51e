/*
 * What the tests of the drivers share: languages, a folder, building and running a source.
 */
#ifndef TESTS_UNIT_DRIVER_KIT_H
#define TESTS_UNIT_DRIVER_KIT_H

#include "judge/base/scratch.h"
#include "judge/engine/build.h"
#include "tests/unit/engine_kit.h"

struct driver_kit {
    struct language_table languages;
    struct scratch scratch;
    struct kit kit;
};

/* false: tap_skip_all() was called, and *out_code is what main returns. */
bool driver_kit_open(struct driver_kit *kit, int *out_code);
void driver_kit_release(struct driver_kit *kit);

struct driver_language {
    const char *language_id, *file;
};
#define DRIVER_LANGUAGES 7
extern const struct driver_language driver_languages[DRIVER_LANGUAGES];

/* As build_submission() returns, with a note where it is not built. out_warnings may be NULL. */
int driver_kit_build(const struct driver_kit *kit, struct problem *problem, size_t language,
                     const char *source, struct artifact *out_artifact, int *out_warnings);

/* The artifact's output for the input, the caller's; NULL when it did not end well, with a note. */
char *driver_kit_run(const struct artifact *artifact, const char *input);

#endif
