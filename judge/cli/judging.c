#include "judge/cli/judging.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/cli/interrupt.h"
#include "judge/cli/progress.h"

#define PART_BYTES 8192

void judging_release(struct judging *judging)
{
    report_release(&judging->report);
    evidence_release(&judging->evidence);
}

/* A part of a file that begins before offset, at the start of a line where one is near. */
static char *read_part(const char *path, size_t offset, struct evidence_part *out_part)
{
    AUTO(fd_close) int fd = path != NULL ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    AUTO(mem_free) char *data = NULL;
    struct stat status;
    ssize_t got;
    size_t start = offset > PART_BYTES / 2 ? offset - PART_BYTES / 2 : 0;

    if (fd < 0 || fstat(fd, &status) < 0)
        return NULL;
    data = mem_alloc(PART_BYTES + 1, 1);
    got = pread(fd, data, PART_BYTES, (off_t)start);
    if (got < 0)
        return NULL;
    *out_part = (struct evidence_part){
        {data, (size_t)got},
        start, status.st_size
    };
    return TAKE(data);
}

void evidence_from_files(const struct case_result *shown, struct evidence *out_evidence)
{
    struct evidence_part input =
                             {
                                 {NULL, 0},
                                 0, 0
    },
                         answer = {{NULL, 0}, 0, 0};
    AUTO(mem_free) char *input_data = read_part(shown->test.input_path, 0, &input);
    AUTO(mem_free)
    char *answer_data =
        read_part(shown->test.answer_path, shown->difference.answer_offset, &answer);

    evidence_make(shown, &input, &answer, out_evidence);
}

static int run(struct app *app, const struct target *target, enum judge_cases which,
               const struct case_list *cases, const struct policy *policy,
               struct judging *out_judging, struct error *err)
{
    AUTO(judging_release) struct judging judging = JUDGING_INIT;
    AUTO(progress_end) struct progress progress;
    const struct language_table *languages = NULL;
    const struct case_result *shown;
    struct judge_request request;

    /* Samples and the learner's own cases are no secret. */
    judging.show = which == JUDGE_HIDDEN ? app_show_policy(app) : SHOW_FULL;
    progress_init(&progress, app, judging.show);
    if (app_languages(app, &languages, err) < 0)
        return -1;
    request = (struct judge_request){
        .problem = &target->problem,
        .languages = languages,
        .language = target->language,
        .source_path = target->source_path,
        .which = which,
        .cases = cases,
        .policy = *policy,
        .sink = progress_sink(&progress),
        .jobs = app_jobs(app),
        .interrupted = interrupt_signal,
    };
    request.policy.show = judging.show;
    interrupt_install();
    if (task_judge(&request, &judging.report, err) < 0)
        return -1;
    mem_free(&judging.report.source_name);
    judging.report.source_name = mem_strdup(target->source_name);
    shown = report_shown_case(&judging.report);
    if (shown != NULL && judging.show >= SHOW_SMALLEST)
        evidence_from_files(shown, &judging.evidence);
    SWAP(*out_judging, judging);
    return 0;
}

int judging_run(struct app *app, const struct target *target, enum judge_cases which,
                const struct case_list *cases, struct judging *out_judging, struct error *err)
{
    const struct policy policy = {.measures_again = which == JUDGE_HIDDEN};

    return run(app, target, which, cases, &policy, out_judging, err);
}

int judging_run_idea(struct app *app, const struct target *target, struct judging *out_judging,
                     struct error *err)
{
    const struct policy policy = {.stops_after_slow = JUDGING_SLOW_ENOUGH};

    return run(app, target, JUDGE_HIDDEN, NULL, &policy, out_judging, err);
}

int judging_exit_code(const struct report *report)
{
    if (report->verdict == VERDICT_AC)
        return EXIT_DONE;
    return report->verdict == VERDICT_IE ? EXIT_JUDGE_FAILED : EXIT_NOT_ACCEPTED;
}
