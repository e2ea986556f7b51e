#include "judge/tasks/rig.h"

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/build.h"

#define MODEL_TIME_FACTOR 3 /* a slow machine must not be in the way */

void rig_release(struct rig *rig)
{
    tryout_close(&rig->tryout);
    artifact_release(&rig->submission);
    artifact_release(&rig->model);
    artifact_release(&rig->validator);
    artifact_release(&rig->checker);
}

const char *rig_obstacle(const struct problem *problem)
{
    if (problem->style == PROBLEM_INTERACTIVE)
        return "its input is a conversation";
    if (problem->style == PROBLEM_ANSWER)
        return "it has no input";
    return NULL;
}

static struct limits limits_in(const struct problem *problem, const struct language *language)
{
    return problem_limits_for(problem, language->id, language->time_percent,
                              language->extra_memory_bytes, language->processes);
}

/* A learner's file, with the driver of a function problem. */
static int build_source(const struct problem *problem, const struct language *language,
                        const char *path, struct artifact *out_artifact, struct error *err)
{
    struct compile_log log = {0};
    int status = build_submission(problem, language, path, out_artifact, &log, err);

    compile_log_release(&log);
    if (status == 0)
        return error_set(err, ERROR_USAGE, "'%s' does not compile", path);
    return status < 0 ? -1 : 0;
}

static int build_model(const struct rig_request *request, struct rig *rig,
                       struct limits *out_limits, struct error *err)
{
    const struct problem *problem = request->problem;
    AUTO(mem_free) char *path = NULL;
    const struct language *language;

    if (request->brute_path == NULL && problem->model == NULL)
        return error_set(err, ERROR_INPUT, "'%s' has no model solution", problem->id);
    path = request->brute_path != NULL
               ? mem_strdup(request->brute_path)
               : mem_format("%s/solutions/%s", problem->folder, problem->model);
    language = language_of_file(request->languages, path);
    if (language == NULL)
        return error_set(err, ERROR_USAGE, "'%s': its ending names no language that is known here",
                         path);
    *out_limits = limits_in(problem, language);
    out_limits->cpu_time_ms *= MODEL_TIME_FACTOR;
    out_limits->wall_time_ms *= MODEL_TIME_FACTOR;
    return build_source(problem, language, path, &rig->model, err);
}

int rig_open(const struct rig_request *request, struct rig *rig, struct error *err)
{
    const struct problem *problem = request->problem;
    const char *obstacle = rig_obstacle(problem);
    struct limits model_limits;
    struct tryout_spec spec;

    if (obstacle != NULL)
        return error_set(err, ERROR_USAGE, "'%s' cannot be tried on other inputs: %s", problem->id,
                         obstacle);
    if (request->source_path != NULL) {
        rig->limits = limits_in(problem, request->language);
        if (build_source(problem, request->language, request->source_path, &rig->submission, err) <
            0)
            return -1;
    }
    if (build_model(request, rig, &model_limits, err) < 0)
        return -1;
    if (problem->validator != NULL &&
        build_tool(problem, request->languages, problem->validator, &rig->validator, err) < 0)
        return -1;
    if (problem->checker.kind == CHECKER_PROGRAM &&
        build_tool(problem, request->languages, problem->checker_program, &rig->checker, err) < 0)
        return -1;
    spec = (struct tryout_spec){
        .problem = problem,
        .submission = request->source_path != NULL ? &rig->submission : NULL,
        .model = &rig->model,
        .validator = rig->validator.language != NULL ? &rig->validator : NULL,
        .checker = rig->checker.language != NULL ? &rig->checker : NULL,
        .limits = rig->limits,
        .model_limits = model_limits,
        .interrupted = request->interrupted,
    };
    return tryout_open(&spec, &rig->tryout, err);
}

int rig_look_at(struct rig *rig, struct span input, struct tryout_result *out, struct error *err)
{
    tryout_set_limits(rig->tryout, &rig->limits);
    tryout_set_quick(rig->tryout, true);
    if (tryout_run(rig->tryout, input, out, err) < 0)
        return -1;
    if (!out->is_valid || out->result.verdict == VERDICT_AC)
        return 0;
    tryout_set_quick(rig->tryout, false);
    tryout_result_release(out);
    *out = (struct tryout_result)TRYOUT_RESULT_INIT;
    return tryout_run(rig->tryout, input, out, err);
}
