/*
 * What is to be built: files under their names in the box, words for the compiler, limits.
 */
#ifndef JUDGE_ENGINE_BUILD_REQUEST_H
#define JUDGE_ENGINE_BUILD_REQUEST_H

#include "judge/base/error.h"
#include "judge/base/scratch.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"

/* Several sources only for drivers and tools: the first is the main one. */
struct build_request {
    const struct language *language;
    struct names names;   /* names in the box; names.items[0] is usually language->source_name */
    struct names paths;   /* host paths of the same files */
    struct names extra;   /* more compiler words: "-fsanitize=address" */
    size_t started;       /* which of the files a run starts, where it starts a source; usually 0 */
    struct limits limits; /* of the compile */
    int64_t source_bytes; /* most that the first source may have; 0: a tool's, not looked at */
    struct scratch rewritten; /* a package's files with its constants filled in */
    int64_t run_memory_bytes; /* what {memory_mib} and {stack_kib} of the run are made from */
};
#define BUILD_REQUEST_INIT {0}
void build_request_release(struct build_request *request);

/* What build_submission() and build_tool() build. */
int build_request_submission(const struct problem *problem, const struct language *language,
                             const char *source_path, struct build_request *out_request,
                             struct error *err);
int build_request_tool(const struct problem *problem, const struct language_table *languages,
                       const char *file_name, struct build_request *out_request, struct error *err);

#endif
