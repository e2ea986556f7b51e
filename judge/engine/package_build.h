/*
 * What a package of others changes about a build: files of include/ beside the submission,
 * constants in the texts, and compilers of other years that its programs were written for.
 */
#ifndef JUDGE_ENGINE_PACKAGE_BUILD_H
#define JUDGE_ENGINE_PACKAGE_BUILD_H

#include "judge/base/error.h"
#include "judge/core/report.h"
#include "judge/engine/artifact.h"
#include "judge/engine/build_request.h"

/* The files of include/ for the language; nothing where the package has none. */
int package_build_include(const struct problem *problem, struct build_request *request,
                          struct error *err);

/*
 * The name in the box of a package's source at that path: where the package's programs include each
 * other by path, they lie in the box as they do on disk. NULL: it has no such name. The caller's.
 */
char *package_build_name(const struct problem *problem, const char *path);

/* Adds what the sources of the request include: from where they lie, and from include folders. */
int package_build_headers(const struct problem *problem, struct build_request *request,
                          struct error *err);

/* Files of the package that hold a constant's name in double braces are copied with its value. */
int package_build_constants(const struct problem *problem, struct build_request *request,
                            struct error *err);

/* ERROR_INPUT by name where the source is in a language that only looks like one known here. */
int package_build_look(const struct language *language, const char *source_path, struct error *err);

/*
 * build_artifact(); a package's program that is refused is tried by the words of other years too.
 * *log is of the build that was taken, else of the first.
 */
int package_build_artifact(const struct problem *problem, struct build_request *request,
                           struct artifact *out_artifact, struct compile_log *log,
                           struct error *err);

#endif
