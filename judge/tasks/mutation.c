#include "judge/tasks/mutation.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/engine/build.h"
#include "judge/engine/memfile.h"
#include "judge/engine/sanitizer.h"

#define SOURCE_MAX_BYTES ((size_t)1 << 20)

void mutation_free(struct mutation **mutation)
{
    if (*mutation != NULL) {
        mem_free(&(*mutation)->path);
        mem_free(&(*mutation)->source);
        mutant_list_release(&(*mutation)->mutants);
        argued_list_release(&(*mutation)->argued);
    }
    mem_free(mutation);
}

int mutation_open(const struct problem *problem, const struct language_table *languages,
                  struct mutation **out_mutation, struct error *err)
{
    AUTO(mutation_free) struct mutation *mutation = mem_alloc(1, sizeof *mutation);

    mutation->problem = problem;
    if (argued_list_load(problem, &mutation->argued, err) < 0)
        return -1;
    if (problem->model != NULL && problem->style != PROBLEM_ANSWER) {
        const struct language *language = language_of_file(languages, problem->model);

        mutation->path = mem_format("%s/solutions/%s", problem->folder, problem->model);
        if (language != NULL && sanitizer_knows(language)) {
            if (file_read(mutation->path, SOURCE_MAX_BYTES, &mutation->source, err) < 0)
                return -1;
            mutation->language = language;
            mutants_of((struct span){mutation->source, strlen(mutation->source)},
                       &mutation->mutants);
            mutation->possible = mutation->mutants.count;
            mutant_list_thin(&mutation->mutants, MUTANTS_MAX);
        }
    }
    *out_mutation = TAKE(mutation);
    return 0;
}

/* Where the compiler makes the same program of both, there is nothing to notice. */
static int is_same_program(const struct artifact *a, const struct artifact *b, struct error *err)
{
    if (a->files.count != b->files.count)
        return 0;
    for (size_t i = 0; i < a->files.count; i++) {
        AUTO(mem_free) char *first_path = path_join(a->folder, a->files.items[i]);
        AUTO(mem_free) char *second_path = path_join(b->folder, b->files.items[i]);
        AUTO(mapping_release) struct mapping first = MAPPING_INIT;
        AUTO(mapping_release) struct mapping second = MAPPING_INIT;

        if (mapping_of_path(first_path, &first, err) < 0 ||
            mapping_of_path(second_path, &second, err) < 0)
            return -1;
        if (first.bytes.size != second.bytes.size ||
            memcmp(first.bytes.data, second.bytes.data, first.bytes.size) != 0)
            return 0;
    }
    return 1;
}

static int judge(const struct pipeline *pipeline, const struct case_list *cases,
                 enum mutant_fate *out_fate, const char **out_noticed_by, struct error *err)
{
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(case_stream_release) struct case_stream stream = {0};

    case_stream_of_list(cases, &stream);
    if (pipeline_run(pipeline, &stream, &report, err) < 0)
        return -1;
    *out_fate = MUTANT_SURVIVED;
    for (size_t i = 0; i < report.case_count && *out_fate == MUTANT_SURVIVED; i++) {
        if (report.cases[i].verdict == VERDICT_AC || report.cases[i].verdict == VERDICT_SKIPPED)
            continue;
        *out_fate = MUTANT_NOTICED;
        *out_noticed_by = cases->items[i].name;
    }
    return 0;
}

int mutation_try(const struct mutation *mutation, const struct mutant *mutant,
                 const struct artifact *model, const struct pipeline *pipeline,
                 const struct mutant_wave *waves, size_t wave_count, enum mutant_fate *out_fate,
                 const char **out_noticed_by, struct error *err)
{
    const struct span source = {mutation->source, strlen(mutation->source)};
    AUTO(scratch_release) struct scratch sources = SCRATCH_INIT;
    AUTO(scratch_release) struct scratch built = SCRATCH_INIT;
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(mem_free) char *text = mutant_apply(mutant, source);
    AUTO(mem_free) char *path = NULL;
    struct pipeline judging = *pipeline;
    int status;

    *out_noticed_by = NULL;
    if (scratch_make(&sources, err) < 0 || scratch_make(&built, err) < 0)
        return -1;
    path = path_join(sources.path, path_base(mutation->path));
    if (file_create(path, text, strlen(text), err) < 0 ||
        build_request_submission(mutation->problem, mutation->language, path, &request, err) < 0)
        return -1;
    status = build_once(&request, built.path, &artifact, err);
    if (status <= 0) {
        *out_fate = MUTANT_REFUSED;
        return status;
    }
    status = is_same_program(model, &artifact, err);
    if (status != 0) {
        *out_fate = MUTANT_EQUIVALENT;
        return status < 0 ? -1 : 0;
    }
    judging.submission = &artifact;
    *out_fate = MUTANT_SURVIVED;
    for (size_t i = 0; i < wave_count && *out_fate == MUTANT_SURVIVED; i++) {
        judging.limits = waves[i].limits;
        if (judge(&judging, &waves[i].cases, out_fate, out_noticed_by, err) < 0)
            return -1;
    }
    return 0;
}
