#include "judge/engine/growth_source.h"

#include <assert.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/core/report.h"
#include "judge/engine/artifact.h"
#include "judge/engine/box.h"
#include "judge/engine/build.h"

#define MEMORY_BYTES ((int64_t)2 << 30)
#define OUTPUT_BYTES ((int64_t)64 << 20)

static const struct growth_source *const sources[] = {
    &growth_gcov, &growth_python,  &growth_java,  &growth_javascript,
    &growth_qemu, &growth_counter, &growth_clock,
};
static_assert(ARRAY_LEN(sources) < GROWTH_SOURCES_MAX, "a list has room for all, and for its end");

void growth_sources_for(const struct language *language,
                        const struct growth_source *out_sources[GROWTH_SOURCES_MAX])
{
    size_t count = 0;

    for (size_t i = 0; i < ARRAY_LEN(sources); i++)
        if (sources[i]->is_there(language))
            out_sources[count++] = sources[i];
    out_sources[count] = NULL;
}

/* A program of no problem: the row's own words and the limits that problems have by default. */
static int request_alone(const struct growth_subject *subject, const struct language *language,
                         struct build_request *out_request, struct error *err)
{
    struct problem none = PROBLEM_INIT;

    none.style = PROBLEM_STDIO;
    none.source_bytes = 1 << 20;
    none.limits.memory_bytes = MEMORY_BYTES;
    none.compile = (struct limits){.cpu_time_ms = 30000,
                                   .wall_time_ms = 60000,
                                   .memory_bytes = MEMORY_BYTES,
                                   .output_bytes = OUTPUT_BYTES,
                                   .processes = 64};
    return build_request_submission(&none, language, subject->source_path, out_request, err);
}

int growth_build(const struct growth_subject *subject, const struct language *language,
                 const struct names *extra, struct artifact *out_artifact, char **out_reason,
                 struct error *err)
{
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    struct compile_log log = {0};
    int status;

    if (subject->problem != NULL)
        status = build_request_submission(subject->problem, language, subject->source_path,
                                          &request, err);
    else
        status = request_alone(subject, language, &request, err);
    if (status < 0)
        return -1;
    for (size_t i = 0; extra != NULL && i < extra->count; i++)
        names_add(&request.extra, extra->items[i]);
    status = build_artifact(&request, out_artifact, &log, err);
    if (status == 0)
        *out_reason = mem_format("it does not compile:\n%s", log.text != NULL ? log.text : "");
    compile_log_release(&log);
    return status;
}

int growth_load(struct box *box, const struct artifact *artifact, const char *name,
                const char *path, struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(names_release) struct names paths = NAMES_INIT;

    if (name != NULL) {
        names_add(&names, name);
        names_add(&paths, path);
    }
    for (size_t i = 0; i < artifact->files.count; i++) {
        AUTO(mem_free) char *file = path_join(artifact->folder, artifact->files.items[i]);

        names_add(&names, artifact->files.items[i]);
        names_add(&paths, file);
    }
    return box_load_files(box, &names, &paths, err);
}

struct limits growth_run_limits(const struct growth_subject *subject)
{
    int processes = subject->language->processes;

    return (struct limits){
        .cpu_time_ms = subject->run_ms,
        .wall_time_ms = 2 * subject->run_ms,
        .memory_bytes = MEMORY_BYTES,
        .output_bytes = OUTPUT_BYTES,
        .processes = processes > 1 ? processes : 1,
    };
}
