#include "judge/tasks/growth_wrong.h"

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/engine/memfile.h"
#include "judge/tasks/rig.h"

/* As the cases have it: numbers as the generator prints them. 1, 0: the generator refuses. */
static int input_make(struct growth_measuring *measuring, const char *call, int *out_fd,
                      struct error *err)
{
    const struct growth_padding as_printed = {0};
    AUTO(mem_free) char *seeded = mem_format("%s seed=1", call);
    double units;

    return growth_inputs_make(measuring->inputs, seeded, &as_printed, out_fd, &units, err);
}

/* 1: the program's answer is wrong; 0: it is right, or nobody can say. */
static int answer_is_wrong(struct growth_measuring *measuring, struct rig *rig, const char *call,
                           struct error *err)
{
    AUTO(tryout_result_release) struct tryout_result tried = TRYOUT_RESULT_INIT;
    AUTO(mapping_release) struct mapping input = MAPPING_INIT;
    AUTO(fd_close) int fd = -1;
    int status = input_make(measuring, call, &fd, err);

    if (status <= 0)
        return status;
    if (mapping_of_fd(fd, &input, err) < 0)
        return -1;
    if (rig_look_at(rig, input.bytes, &tried, err) < 0)
        return -1;
    return tried.is_valid && tried.result.verdict == VERDICT_WA;
}

static int family_is_wrong(struct growth_measuring *measuring, struct rig *rig,
                           const struct growth_family *family, char **out_call, struct error *err)
{
    for (size_t i = 0; i < family->series.count; i++) {
        const double sizes[GROWTH_SIZES] = {family->series.sizes[i], family->series.others[i]};
        AUTO(mem_free) char *call = growth_call_make(&measuring->names, family->call, sizes);
        int status = answer_is_wrong(measuring, rig, call, err);

        if (status < 0)
            return -1;
        if (status > 0) {
            SWAP(*out_call, call);
            return 1;
        }
    }
    return 0;
}

int growth_wrong_find(struct growth_measuring *measuring, struct growth_report *report,
                      struct error *err)
{
    const struct growth_request *request = measuring->request;
    const struct rig_request wanted = {
        .problem = request->problem,
        .languages = request->languages,
        .language = request->language,
        .source_path = request->source_path,
        .interrupted = request->interrupted,
    };
    AUTO(rig_release) struct rig rig = RIG_INIT;

    if (request->problem == NULL || request->generator != NULL || request->problem->model == NULL ||
        rig_obstacle(request->problem) != NULL)
        return 0;
    /* A model in a language that is not here: then nobody says what is right. */
    if (rig_open(&wanted, &rig, NULL) < 0)
        return 0;
    for (size_t i = 0; i < report->family_count && report->wrong == NULL; i++) {
        AUTO(mem_free) char *call = NULL;
        int status = family_is_wrong(measuring, &rig, &report->families[i], &call, err);

        if (status < 0)
            return -1;
        if (status > 0)
            report->wrong = mem_format("the answer is wrong on `%s`: how a wrong program grows "
                                       "says nothing about one that is right",
                                       call);
    }
    return 0;
}
