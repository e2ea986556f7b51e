#include "judge/cli/submission_growth.h"

#include <inttypes.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"

int submission_growth(const struct submission *submission, const struct growth_request *request,
                      struct growth_report *out_report, struct error *err)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(mem_free) char *path = NULL;
    AUTO(mem_free) char *name = mem_format("#%" PRId64, submission->number);
    struct growth_request own = *request;

    own.language = language_find(request->languages, submission->language);
    if (own.language == NULL)
        return error_set(err, ERROR_INPUT, "no language '%s'", submission->language);
    if (scratch_make(&scratch, err) < 0)
        return -1;
    path = path_join(scratch.path, path_base(submission->source_name));
    own.source_path = path;
    own.source_name = name;
    if (file_create(path, submission->source, submission->source_bytes, err) < 0)
        return -1;
    return task_growth(&own, out_report, err);
}
