#include <fnmatch.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/scratch.h"
#include "judge/cli/cmd.h"
#include "judge/cli/grade_cluster.h"
#include "judge/cli/grade_shards.h"
#include "judge/cli/grading.h"
#include "judge/cli/grading_growth.h"
#include "judge/cli/interrupt.h"
#include "judge/tasks/slurm_batch.h"

struct grade_args {
    const char *out, *from, *roster, *late, *show, *attempts, *only, *skip, *format;
    const char *engine, *shard;
    int jobs, shards;
    bool fresh, dry_run, anon, growth;
};

#define ARG(member) offsetof(struct grade_args, member)

static const struct option grade_options[] = {
    {OPTION_STRING, 'o', "out", ARG(out), "dir",
     "folder of the run: results, journal, everything that comes out"},
    {OPTION_COUNT, 'j', "jobs", ARG(jobs), "n", "judge n submissions at once; 0: one a core"},
    {OPTION_CHOICE, 0, "from", ARG(from), "auto|plain|moodle|canvas|gradescope",
     "how the submissions lie there"},
    {OPTION_STRING, 0, "roster", ARG(roster), "csv", "class list: names, and who sent nothing"},
    {OPTION_STRING, 0, "late", ARG(late), "rule",
     "instead of the set's: grace=10min,day=10,most=50"},
    {OPTION_CHOICE, 0, "show", ARG(show), "none|verdict|label|smallest|full",
     "what students may see, instead of the set's"},
    {OPTION_CHOICE, 0, "attempts", ARG(attempts), "last|best|all",
     "which of several attempts counts, instead of the set's"},
    {OPTION_STRING, 0, "only", ARG(only), "glob",
     "judge these students, problems or both: 'a*/sort'"},
    {OPTION_STRING, 0, "skip", ARG(skip), "glob", "leave these out"},
    {OPTION_CHOICE, 0, "format", ARG(format), "table|csv|json|junit", "what is printed"},
    {OPTION_CHOICE, 0, "engine", ARG(engine), "local|slurm",
     "who judges: this machine, or the nodes of a Slurm cluster"},
    {OPTION_COUNT, 0, "shards", ARG(shards), "n",
     "of a cluster: tasks; 0: of about two minutes each"},
    {OPTION_STRING, 0, "shard", ARG(shard), "number", "of a planned run, judge this shard alone"},
    {OPTION_FLAG, 0, "anon", ARG(anon), NULL, "print numbers instead of students"},
    {OPTION_FLAG, 0, "fresh", ARG(fresh), NULL, "judge everything anew"},
    {OPTION_FLAG, 0, "growth", ARG(growth), NULL,
     "also measure how each program grows, for the report (seconds each)"},
    {OPTION_FLAG, 0, "dry-run", ARG(dry_run), NULL, "only tell what would be judged"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

struct wanted {
    const struct gradebook *book;
    const char *only, *skip;
};

/* A glob means a student, a problem, or "student/problem". */
static bool glob_fits(const char *glob, const char *student, const char *problem)
{
    AUTO(mem_free) char *both = mem_format("%s/%s", student, problem);

    return fnmatch(glob, student, 0) == 0 || fnmatch(glob, problem, 0) == 0 ||
           (strchr(glob, '/') != NULL && fnmatch(glob, both, FNM_PATHNAME) == 0);
}

static bool is_wanted(const void *state, const struct gradebook_attempt *attempt)
{
    const struct wanted *wanted = state;
    const char *student = wanted->book->students[attempt->student].id;
    const char *problem = wanted->book->problems[attempt->problem].name;

    return (wanted->only == NULL || glob_fits(wanted->only, student, problem)) &&
           (wanted->skip == NULL || !glob_fits(wanted->skip, student, problem));
}

static size_t count_state(const struct gradebook *book, enum attempt_state state)
{
    size_t count = 0;

    for (size_t i = 0; i < book->attempt_count; i++)
        count += book->attempts[i].state == state;
    return count;
}

static size_t count_seeded(const struct gradebook *book)
{
    size_t count = 0;

    for (size_t i = 0; i < book->problem_count; i++)
        count += book->problems[i].seed != NULL;
    return count;
}

static void tell_start(const struct app *app, const struct grading *grading, const char *out,
                       size_t kept)
{
    const struct gradebook *book = &grading->book;
    size_t waiting = count_state(book, ATTEMPT_WAITING), judged = count_state(book, ATTEMPT_JUDGED);

    app_advise(app, "%s: %zu problem%s × %zu students = %zu submissions\n", book->name,
               book->problem_count, book->problem_count == 1 ? "" : "s", book->student_count,
               waiting + judged);
    if (grading->set.seed != NULL)
        app_advise(app, "seed '%s': made hidden cases of its own for %zu of %zu problems\n",
                   grading->set.seed, count_seeded(book), book->problem_count);
    if (kept > 0)
        app_advise(app, "resuming '%s': %zu to judge, %zu kept (--fresh to start over)\n", out,
                   waiting, judged);
}

/* Names that tell nobody who it is, in an order that tells it neither: by their results' keys. */
static void hide_students(struct gradebook *book)
{
    for (size_t i = 0; i < book->student_count; i++) {
        struct gradebook_student *student = &book->students[i];
        char hex[HASH_HEX_BYTES];

        hash_of_bytes(student->id, strlen(student->id), hex);
        mem_free(&student->id);
        mem_free(&student->name);
        student->id = mem_format("student-%.8s", hex);
    }
}

static int print_results(struct app *app, const struct grade_args *args, struct grading *grading,
                         struct error *err)
{
    if (args->anon)
        hide_students(&grading->book);
    return grading_print(app, &grading->book, args->format != NULL ? args->format : "table", err);
}

static int judge_here(struct app *app, struct grading *grading, const struct shard_cut *cut,
                      struct error *err)
{
    struct grade_counts counts = {0};

    return grading_judge(app, grading, "local", cut->workers, &cut->choice, &counts, err);
}

/* Who judges; all of them leave the same in the book. The first one is the usual one. */
static const struct engine {
    const char *name;
    int (*judge)(struct app *app, struct grading *grading, const struct shard_cut *cut,
                 struct error *err);
    /* refuses a run in which another engine's work goes on; or NULL */
    int (*expect_free)(const struct run_folder *run, struct error *err);
    /* before everything is begun anew: ends what an earlier call left at work; or NULL */
    int (*end)(struct app *app, const struct run_folder *run, struct error *err);
    bool goes_on; /* without us, when we are interrupted */
} engines[] = {
    {"local", judge_here, slurm_batch_expect_none, NULL, false},
    {"slurm", grade_on_slurm, NULL, grade_on_slurm_end, true},
};

static const struct engine *engine_of(const struct grade_args *args)
{
    for (size_t i = 0; args->engine != NULL && i < ARRAY_LEN(engines); i++)
        if (strcmp(engines[i].name, args->engine) == 0)
            return &engines[i];
    return &engines[0];
}

/*
 * What was judged is written, whatever stopped the rest; but not beside jobs that go on and write
 * it themselves, in the end more of it.
 */
static int stopped(struct app *app, const struct grade_args *args, const struct grading *grading,
                   struct error *err)
{
    AUTO(error_release) struct error second = ERROR_INIT;

    if (!engine_of(args)->goes_on || err->kind != ERROR_INTERRUPTED)
        (void)grading_write(app, &grading->run, &grading->book, &second);
    app_advise(app,
               "%zu of %zu submissions are judged and kept in '%s'; the same command goes on\n",
               count_state(&grading->book, ATTEMPT_JUDGED),
               count_state(&grading->book, ATTEMPT_JUDGED) +
                   count_state(&grading->book, ATTEMPT_WAITING),
               args->out);
    return err->kind != ERROR_NONE ? -1 : (int)ERROR_PARTIAL;
}

static int judge_and_write(struct app *app, const struct grade_args *args, struct grading *grading,
                           struct error *err)
{
    const struct wanted wanted = {&grading->book, args->only, args->skip};
    const struct shard_cut cut = {
        .count = args->shards,
        .workers = args->jobs,
        .choice = {is_wanted, &wanted},
    };

    if (engine_of(args)->judge(app, grading, &cut, err) < 0)
        return stopped(app, args, grading, err);
    /* Growth takes minutes: the results are there before it. */
    if (grading_write(app, &grading->run, &grading->book, err) < 0 ||
        (args->growth && (grading_growth_measure(app, grading, args->jobs, err) < 0 ||
                          grading_write_report(app, &grading->run, &grading->book, err) < 0)) ||
        print_results(app, args, grading, err) < 0)
        return -1;
    app_advise(app, "\nwrote %s/ results.json grades.csv junit.xml report.html feedback/ (%zu)\n",
               args->out, grading->book.student_count);
    return grading_exit_code(&grading->book);
}

static struct grading_wishes wishes_of(const struct grade_args *args,
                                       const struct operands *operands)
{
    return (struct grading_wishes){
        .set = operands->items[0],
        .submissions = operands->items[1],
        .out = args->out,
        .from = args->from,
        .roster = args->roster,
        .late = args->late,
        .show = args->show,
        .attempts = args->attempts,
        .expect_free = engine_of(args)->expect_free,
    };
}

/* Placed and counted, in a folder that goes away. */
static int dry_run(struct app *app, const struct grade_args *args, struct grading_wishes wishes,
                   struct error *err)
{
    AUTO(grading_release) struct grading grading = GRADING_INIT;
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(mem_free) char *out = NULL;

    if (scratch_make(&scratch, err) < 0)
        return -1;
    out = mem_format("%s/run", scratch.path);
    wishes.out = out;
    if (grading_plan(app, &wishes, true, &grading, err) < 0 ||
        print_results(app, args, &grading, err) < 0)
        return -1;
    return EXIT_DONE;
}

static int begin_anew(struct app *app, const struct grade_args *args, const struct run_folder *run,
                      struct error *err)
{
    const struct engine *engine = engine_of(args);

    if (engine->end != NULL && engine->end(app, run, err) < 0)
        return -1;
    return run_folder_set_aside(run, err);
}

static int grade_run(struct app *app, const void *args, const struct operands *operands,
                     struct error *err)
{
    const struct grade_args *grade_args = args;
    AUTO(grading_release) struct grading grading = GRADING_INIT;
    struct grading_wishes wishes;
    size_t kept = 0;

    interrupt_install();
    if (grade_args->shard != NULL)
        return grade_shard(app, operands->items[0], grade_args->shard, grade_args->jobs, err);
    if (operands->count < 2)
        return error_set(err, ERROR_USAGE, "what was sent? usage: judge grade SET DIR --out RUN");
    wishes = wishes_of(grade_args, operands);
    if (grade_args->dry_run)
        return dry_run(app, grade_args, wishes, err);
    if (wishes.out == NULL)
        return error_set(err, ERROR_USAGE, "where do the results go? say --out RUN");
    if (grading_plan(app, &wishes, true, &grading, err) < 0)
        return -1;
    if (grade_args->fresh && begin_anew(app, grade_args, &grading.run, err) < 0)
        return -1;
    if (grade_recall(&grading.book, &grading.run, false, &kept, NULL, err) < 0)
        return -1;
    tell_start(app, &grading, wishes.out, kept);
    return judge_and_write(app, grade_args, &grading, err);
}

static const struct example examples[] = {
    {"judge grade hw3.json submissions --out hw3-run", "a folder a student; again: it goes on"},
    {"judge grade hw3.json submissions -o hw3-run --roster class.csv",
     "with names, and who is missing"},
    {"judge grade problems/sorting submissions -o run", "a folder of problems is a set too"},
    {"judge grade hw3.json submissions -o hw3-run --only 'okafor*/sort'", "only these"},
    {"judge grade hw3.json submissions -o /shared/hw3 --engine slurm", "on the nodes of a cluster"},
    {NULL, NULL},
};

const struct command cmd_grade = {
    .name = "grade",
    .group = GROUP_TEACH,
    .summary = "judge what a class sent, and write its results",
    .usage = "SET DIR --out RUN [-j N] [--roster CSV] [--late RULE] [--only GLOB] [--skip GLOB]\n"
             "             [--growth] [--engine slurm]\n"
             "       judge grade RUN --shard I",
    .details =
        "Every result is on disk before it counts: whatever stops the work, the same command goes "
        "on. What was judged is judged again only where its submission, problem, limits or "
        "compiler "
        "changed; equal submissions are judged once.\n"
        "Exit code: 0 all judged, 4 the judge failed at some (they are listed, and are nobody's "
        "mark), 130 interrupted.",
    .examples = examples,
    .options = grade_options,
    .args_bytes = sizeof(struct grade_args),
    .operands_min = 1,
    .operands_max = 2,
    .operand = OPERAND_OTHER,
    .run = grade_run,
};
