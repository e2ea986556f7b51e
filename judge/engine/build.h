/*
 * Source to artifact: compiled in the sandbox, kept in the cache by content, command and compiler
 * version.
 */
#ifndef JUDGE_ENGINE_BUILD_H
#define JUDGE_ENGINE_BUILD_H

#include "judge/base/error.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"
#include "judge/engine/artifact.h"
#include "judge/engine/build_request.h"

/*
 * 1: built, *out_artifact filled. 0: the compiler refused, *out_log says why (a CE, not an error).
 * -1: error (no compiler: ERROR_SYSTEM naming the package; unreadable source: ERROR_USAGE).
 * *out_log is filled for 1 and 0. out_log may be NULL.
 */
int build_artifact(const struct build_request *request, struct artifact *out_artifact,
                   struct compile_log *out_log, struct error *err);

/*
 * The same for a program that is needed once: compiled into an empty folder of the caller's, which
 * holds the artifact's files then; the cache is left alone.
 */
int build_once(const struct build_request *request, const char *folder,
               struct artifact *out_artifact, struct error *err);

/* The key that the artifact would have. Compiles nothing, but a driver that is not there yet. */
int build_key(const struct build_request *request, char out_key[HASH_HEX_BYTES], struct error *err);

/* A learner's file for a problem: checks size and kind, adds the driver for function problems. */
int build_submission(const struct problem *problem, const struct language *language,
                     const char *source_path, struct artifact *out_artifact,
                     struct compile_log *out_log, struct error *err);

/*
 * A setter's tool (generator, validator, checker, interactor) of a problem's folder, with the
 * headers that it includes from there or from problems/lib; CE is an error (INPUT).
 */
int build_tool(const struct problem *problem, const struct language_table *languages,
               const char *file_name, struct artifact *out_artifact, struct error *err);

/* Says in one line that a file of the problem does not compile, by its first error. Returns -1. */
int build_refused(const struct problem *problem, const char *file_name,
                  const struct compile_log *log, struct error *err);

#endif
