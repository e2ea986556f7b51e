/*
 * Source to artifact: compiled in the sandbox, kept in the cache by content, command and compiler version.
 */
#ifndef JUDGE_ENGINE_BUILD_H
#define JUDGE_ENGINE_BUILD_H

#include "judge/base/error.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"
#include "judge/engine/artifact.h"

/* What is to be built. Several sources only for drivers and tools: the first is the main one. */
struct build_request {
    const struct language *language;
    struct names names;  /* names in the box; names.items[0] is usually language->source_name */
    struct names paths;  /* host paths of the same files */
    struct names extra;  /* more compiler words: "-fsanitize=address" */
    struct limits limits; /* of the compile */
    int64_t source_bytes; /* most that the first source may have */
};
#define BUILD_REQUEST_INIT {0}
void build_request_release(struct build_request *request);

/*
 * 1: built, *out_artifact filled. 0: the compiler refused, *out_log says why (a CE, not an error).
 * -1: error (no compiler: ERROR_SYSTEM naming the package; unreadable source: ERROR_USAGE).
 * *out_log is filled for 1 and 0.
 */
int build_artifact(const struct build_request *request, struct artifact *out_artifact,
                   struct compile_log *out_log, struct error *err);

/* A learner's file for a problem: checks size and kind, adds the driver for function problems. */
int build_submission(const struct problem *problem, const struct language *language,
                     const char *source_path, struct artifact *out_artifact,
                     struct compile_log *out_log, struct error *err);

/* A setter's tool (generator, validator, checker, interactor) of a problem's folder; CE is an error. */
int build_tool(const struct problem *problem, const struct language_table *languages,
               const char *file_name, struct artifact *out_artifact, struct error *err);

#endif
