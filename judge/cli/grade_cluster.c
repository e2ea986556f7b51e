#include "judge/cli/grade_cluster.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/grade_progress.h"
#include "judge/cli/interrupt.h"
#include "judge/tasks/slurm_batch.h"
#include "judge/tasks/slurm_follow.h"

#define MIB ((int64_t)1 << 20)
#define JUDGE_BYTES (256 * MIB)  /* of a shard's own process */
#define MARGIN_BYTES (256 * MIB) /* of a worker, beside what it lets a program use */

static size_t count_open(const struct grading *grading, const struct shard_cut *cut)
{
    size_t count = 0;

    for (size_t i = 0; i < grading->book.attempt_count; i++)
        count += grade_choice_takes(&cut->choice, &grading->book.attempts[i]);
    return count;
}

/* What the hungriest of those that wait may use, compiling or running. */
static int64_t memory_of(const struct grading *grading, const struct language_table *languages,
                         const struct shard_cut *cut)
{
    int64_t most = 0;

    for (size_t i = 0; i < grading->book.attempt_count; i++) {
        const struct gradebook_attempt *attempt = &grading->book.attempts[i];
        const struct problem *problem = &grading->problems.items[attempt->problem].problem;
        const struct language *language;
        struct limits limits;

        if (!grade_choice_takes(&cut->choice, attempt))
            continue;
        language = language_find(languages, attempt->language);
        limits = problem_limits_for(problem, language->id, language->time_percent,
                                    language->extra_memory_bytes, language->processes);
        if (limits.memory_bytes > most)
            most = limits.memory_bytes;
        if (problem->compile.memory_bytes > most)
            most = problem->compile.memory_bytes;
    }
    return JUDGE_BYTES + cut->workers * (most + MARGIN_BYTES);
}

static int submit(struct app *app, struct grading *grading, const struct shard_cut *cut,
                  struct slurm_batch *out_batch, struct error *err)
{
    const struct language_table *languages = NULL;
    AUTO(mem_free) char *program = NULL;
    struct slurm_work work = {.run = &grading->run, .workers = cut->workers};

    if (app_languages(app, &languages, err) < 0 || path_real("/proc/self/exe", &program, err) < 0)
        return -1;
    work.shards = shards_write(grading, cut, err);
    if (work.shards < 0)
        return -1;
    work.program = program;
    work.memory_bytes = memory_of(grading, languages, cut);
    if (slurm_batch_submit(&work, out_batch, err) < 0)
        return -1;
    app_advise(app, "slurm: job %s judges in %d shard%s, job %s merges\n", out_batch->array,
               work.shards, work.shards == 1 ? "" : "s", out_batch->merge);
    return 0;
}

static int follow(struct app *app, struct grading *grading, const struct shard_cut *cut,
                  const struct slurm_batch *batch, struct error *err)
{
    AUTO(grade_progress_end) struct grade_progress progress;
    struct grade_request request;

    grade_progress_init(&progress, app, "judged");
    request = (struct grade_request){
        .book = &grading->book,
        .problems = &grading->problems,
        .run = &grading->run,
        .rules = {.interrupted = interrupt_signal},
        .sink = grade_progress_sink(&progress),
        .choice = cut->choice,
    };
    if (slurm_follow(&request, batch, err) == 0)
        return 0;
    grade_progress_end(&progress);
    if (err->kind == ERROR_INTERRUPTED)
        app_advise(app,
                   "slurm: job %s goes on, and its results are written without you; "
                   "`scancel %s` ends it\n",
                   batch->array, batch->array);
    return -1;
}

static int recall(struct grading *grading, bool errors_are_results, struct error *err)
{
    size_t kept = 0;

    return grade_recall(&grading->book, &grading->run, errors_are_results, &kept, NULL, err);
}

/* What was judged until the stop is in the book as well, where it can still be read. */
static int follow_and_recall(struct app *app, struct grading *grading, const struct shard_cut *cut,
                             const struct slurm_batch *batch, bool errors_are_results,
                             struct error *err)
{
    if (follow(app, grading, cut, batch, err) == 0)
        return recall(grading, errors_are_results, err);
    (void)recall(grading, false, NULL);
    return -1;
}

static int follow_earlier(struct app *app, struct grading *grading, const struct shard_cut *cut,
                          struct error *err)
{
    AUTO(slurm_batch_release) struct slurm_batch batch = SLURM_BATCH_INIT;
    int status = slurm_batch_find(&grading->run, &batch, err);

    if (status <= 0)
        return status;
    app_advise(app, "slurm: job %s of this run is still at work\n", batch.array);
    return follow_and_recall(app, grading, cut, &batch, false, err);
}

/* A round that recorded nothing would be followed by another one like it. */
static int judge_round(struct app *app, struct grading *grading, const struct shard_cut *cut,
                       struct error *err)
{
    AUTO(slurm_batch_release) struct slurm_batch batch = SLURM_BATCH_INIT;
    size_t before = count_open(grading, cut);

    if (submit(app, grading, cut, &batch, err) < 0 ||
        follow_and_recall(app, grading, cut, &batch, true, err) < 0)
        return -1;
    if (count_open(grading, cut) == before)
        return error_set(
            err, ERROR_SYSTEM,
            "no task of slurm's job %s judged anything; '%s/slurm/' has what they said",
            batch.array, grading->run.path);
    return 0;
}

int grade_on_slurm(struct app *app, struct grading *grading, const struct shard_cut *cut,
                   struct error *err)
{
    struct shard_cut own = *cut;
    size_t open;

    if (own.workers == 0)
        own.workers = 1;
    if (own.most == 0 || own.most > SLURM_SHARDS_MAX)
        own.most = SLURM_SHARDS_MAX;
    if (follow_earlier(app, grading, &own, err) < 0)
        return -1;
    for (bool is_first = true; (open = count_open(grading, &own)) > 0; is_first = false) {
        if (!is_first)
            app_advise(app, "slurm: %zu submissions were not judged; once more\n", open);
        if (judge_round(app, grading, &own, err) < 0)
            return -1;
    }
    return 0;
}

int grade_on_slurm_end(struct app *app, const struct run_folder *run, struct error *err)
{
    AUTO(slurm_batch_release) struct slurm_batch batch = SLURM_BATCH_INIT;
    int status = slurm_batch_find(run, &batch, err);

    if (status <= 0)
        return status;
    app_advise(app, "slurm: job %s of this run is ended\n", batch.array);
    return slurm_batch_cancel(&batch, err);
}
