#include "judge/cli/grading.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/grade_progress.h"
#include "judge/cli/interrupt.h"
#include "judge/cli/progress.h"
#include "judge/repo/intake.h"
#include "judge/repo/roster.h"
#include "judge/repo/set_file.h"
#include "judge/tasks/grade_take.h"
#include "judge/view/report_text.h"
#include "judge/view/results_names.h"

#define RUN_FILE "run.json"
#define MACHINE_BYTES 128

void grading_release(struct grading *grading)
{
    problem_set_release(&grading->set);
    graded_problems_release(&grading->problems);
    gradebook_release(&grading->book);
    run_folder_release(&grading->run);
    mem_free(&grading->machine);
}

/* "AMD EPYC 7763", out of /proc/cpuinfo; "unknown" where it does not say. */
static char *machine_name(void)
{
    AUTO(mem_free) char *text = NULL;
    const char *line, *value;

    if (file_read("/proc/cpuinfo", (size_t)16 << 20, &text, NULL) < 0)
        return mem_strdup("unknown");
    line = strstr(text, "model name");
    value = line != NULL ? strchr(line, ':') : NULL;
    if (value == NULL)
        return mem_strdup("unknown");
    value += 1 + strspn(value + 1, " ");
    return mem_strndup(value,
                       strnlen(value, strcspn(value, "\n") < MACHINE_BYTES ? strcspn(value, "\n")
                                                                           : MACHINE_BYTES));
}

/*
 * --- planning ----------------------------------------------------------------------------------
 */

static int apply_wishes(const struct grading_wishes *wishes, struct problem_set *set,
                        struct error *err)
{
    if (wishes->late != NULL && late_rule_parse(wishes->late, &set->late, err) < 0)
        return error_wrap(err, "--late");
    if (wishes->show != NULL)
        set->show = show_policy_parse(wishes->show);
    if (wishes->attempts != NULL)
        set->attempts = attempt_policy_parse(wishes->attempts);
    return 0;
}

/* "c++" in a set is "cpp". */
static int settle_languages(const struct language_table *languages, struct problem_set *set,
                            struct error *err)
{
    AUTO(names_release) struct names ids = NAMES_INIT;

    for (size_t i = 0; i < set->languages.count; i++) {
        const struct language *language = language_find(languages, set->languages.items[i]);

        if (language == NULL)
            return error_set(err, ERROR_INPUT,
                             "set '%s': the language '%s' is not known; `judge doctor` lists them",
                             set->name, set->languages.items[i]);
        names_add(&ids, language->id);
    }
    SWAP(set->languages, ids);
    return 0;
}

static int load_set(struct app *app, const char *path, const struct grading_wishes *wishes,
                    struct grading *grading, struct error *err)
{
    const struct repository *repository = NULL;
    const struct language_table *languages = NULL;

    if (set_load(path, &grading->set, err) < 0 || apply_wishes(wishes, &grading->set, err) < 0 ||
        app_repository(app, &repository, err) < 0 || app_languages(app, &languages, err) < 0 ||
        settle_languages(languages, &grading->set, err) < 0)
        return -1;
    return graded_problems_load(&grading->set, repository, &grading->problems, &grading->book, err);
}

static int fill_book(struct app *app, const struct grading_wishes *wishes, struct grading *grading,
                     struct error *err)
{
    AUTO(intake_release) struct intake intake = INTAKE_INIT;
    AUTO(roster_release) struct roster roster = ROSTER_INIT;
    const struct language_table *languages = NULL;
    struct gradebook *book = &grading->book;

    book->name = mem_strdup(grading->set.name);
    book->title = mem_strdup(grading->set.title);
    book->late = grading->set.late;
    book->show = grading->set.show;
    book->attempt_policy = grading->set.attempts;
    if (wishes->roster != NULL && roster_load(wishes->roster, &roster, err) < 0)
        return -1;
    if (app_languages(app, &languages, err) < 0 ||
        intake_read(wishes->submissions, wishes->from, &intake, err) < 0 ||
        grade_take(&grading->set, &intake, languages, &grading->run, book, err) < 0)
        return -1;
    if (wishes->roster != NULL)
        grade_take_roster(&grading->set, &roster, book);
    gradebook_sort(book);
    return 0;
}

static int prepare(struct app *app, struct grading *grading, struct error *err)
{
    AUTO(progress_end) struct progress progress;
    const struct language_table *languages = NULL;
    struct report_sink sink;

    progress_init(&progress, app, SHOW_NONE);
    sink = progress_sink(&progress);
    if (app_languages(app, &languages, err) < 0 ||
        graded_problems_prepare(&grading->problems, languages, &sink, err) < 0)
        return -1;
    return grade_plan(&grading->book, &grading->problems, languages, &grading->run, err);
}

static int add_real(struct json_writer *writer, const char *key, const char *path,
                    struct error *err)
{
    AUTO(mem_free) char *real = NULL;

    if (path != NULL && path_real(path, &real, err) < 0)
        return -1;
    json_add_string(writer, key, real);
    return 0;
}

static int write_request(const struct grading_wishes *wishes, const struct grading *grading,
                         struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    json_writer_init(&writer, &text, true);
    json_begin_object(&writer, NULL);
    json_add_string(&writer, "schema", "judge.run/1");
    if (add_real(&writer, "set", wishes->set, err) < 0 ||
        add_real(&writer, "submissions", wishes->submissions, err) < 0 ||
        add_real(&writer, "roster", wishes->roster, err) < 0)
        return -1;
    json_add_string(&writer, "late", wishes->late);
    json_add_string(&writer, "show", wishes->show);
    json_add_string(&writer, "attempts", wishes->attempts);
    json_add_string(&writer, "from", wishes->from);
    json_end(&writer);
    strbuf_add_char(&text, '\n');
    return run_folder_write(&grading->run, RUN_FILE, strbuf_span(&text), err);
}

int grading_plan(struct app *app, const struct grading_wishes *wishes, bool is_alone,
                 struct grading *out_grading, struct error *err)
{
    AUTO(grading_release) struct grading grading = GRADING_INIT;

    grading.machine = machine_name();
    if (load_set(app, wishes->set, wishes, &grading, err) < 0 ||
        run_folder_open(wishes->out, is_alone, &grading.run, err) < 0 ||
        (wishes->expect_free != NULL && wishes->expect_free(&grading.run, err) < 0) ||
        fill_book(app, wishes, &grading, err) < 0 || prepare(app, &grading, err) < 0 ||
        write_request(wishes, &grading, err) < 0 ||
        grading_write_book(&grading.run, &grading.book, GRADING_PLAN_FILE, err) < 0)
        return -1;
    SWAP(*out_grading, grading);
    return 0;
}

/*
 * --- judging -----------------------------------------------------------------------------------
 */

int grading_judge(struct app *app, struct grading *grading, const char *stem, int jobs,
                  const struct grade_choice *choice, struct grade_counts *out_counts,
                  struct error *err)
{
    AUTO(grade_progress_end) struct grade_progress progress;
    const struct language_table *languages = NULL;
    struct grade_request request;

    grade_progress_init(&progress, app, "judged");
    if (app_languages(app, &languages, err) < 0)
        return -1;
    request = (struct grade_request){
        .book = &grading->book,
        .problems = &grading->problems,
        .run = &grading->run,
        .rules = {.languages = languages,
                  .describe = difference_text_add,
                  .interrupted = interrupt_signal,
                  .machine = grading->machine},
        .sink = grade_progress_sink(&progress),
        .journal_stem = stem,
        .choice = *choice,
        .jobs = jobs,
    };
    return task_grade(&request, out_counts, err);
}

/*
 * --- from a run --------------------------------------------------------------------------------
 */

/* Borrowed from the document. */
static int read_request(const struct run_folder *run, const char *path,
                        struct json_document **out_document, struct grading_wishes *out_wishes,
                        struct error *err)
{
    AUTO(mem_free) char *text = NULL;
    const struct json *root;
    size_t size;

    if (run_folder_read(run, RUN_FILE, &text, &size, err) < 0 ||
        json_parse(RUN_FILE, (struct span){text, size}, out_document, err) < 0)
        return -1;
    root = json_root(*out_document);
    *out_wishes = (struct grading_wishes){
        .set = json_find_string(root, "set"),
        .submissions = json_find_string(root, "submissions"),
        .roster = json_find_string(root, "roster"),
        .late = json_find_string(root, "late"),
        .show = json_find_string(root, "show"),
        .attempts = json_find_string(root, "attempts"),
        .from = json_find_string(root, "from"),
        .out = path,
    };
    if (out_wishes->set == NULL || out_wishes->submissions == NULL)
        return error_set(err, ERROR_INPUT, "'%s/" RUN_FILE "' is damaged; grade the set again",
                         path);
    return 0;
}

/* Keys made anew must be those of the plan: else two machines would judge two things. */
static int take_plan(struct app *app, struct grading *grading, struct error *err)
{
    AUTO(gradebook_release) struct gradebook plan = GRADEBOOK_INIT;

    gradebook_release(&grading->book);
    if (grading_read_book(&grading->run, GRADING_PLAN_FILE, &grading->book, err) < 0 ||
        grading_read_book(&grading->run, GRADING_PLAN_FILE, &plan, err) < 0)
        return -1;
    if (plan.problem_count != grading->problems.count)
        return error_set(err, ERROR_INPUT, "'%s' was planned for another set; plan it again",
                         grading->run.path);
    if (prepare(app, grading, err) < 0)
        return -1;
    for (size_t i = 0; i < plan.attempt_count; i++)
        if (strcmp(plan.attempts[i].key, grading->book.attempts[i].key) != 0)
            return error_set(
                err, ERROR_INPUT,
                "'%s': the problem, the source or the compiler of '%s' is another than "
                "when it was planned; plan it again",
                grading->run.path, plan.attempts[i].path);
    return 0;
}

static int take_sent(struct app *app, const struct grading_wishes *wishes, struct grading *grading,
                     struct error *err)
{
    return fill_book(app, wishes, grading, err) < 0 ? -1 : prepare(app, grading, err);
}

int grading_again(struct app *app, const char *path, bool without_intake,
                  struct grading *out_grading, struct error *err)
{
    AUTO(grading_release) struct grading grading = GRADING_INIT;
    AUTO(json_document_free) struct json_document *document = NULL;
    struct grading_wishes wishes;

    grading.machine = machine_name();
    if (run_folder_find(path, &grading.run, err) < 0 ||
        read_request(&grading.run, path, &document, &wishes, err) < 0 ||
        load_set(app, wishes.set, &wishes, &grading, err) < 0)
        return -1;
    if ((without_intake ? take_plan(app, &grading, err) : take_sent(app, &wishes, &grading, err)) <
        0)
        return -1;
    SWAP(*out_grading, grading);
    return 0;
}

/*
 * --- again, after a problem changed ------------------------------------------------------------
 */

bool grading_is_touched(const void *state, const struct gradebook_attempt *attempt)
{
    const struct grading *grading = state;

    return grading->chosen < 0 || attempt->problem == (size_t)grading->chosen;
}

static int choose(struct grading *grading, const char *problem, struct error *err)
{
    grading->chosen = -1;
    if (problem == NULL)
        return 0;
    for (size_t i = 0; i < grading->book.problem_count; i++)
        if (strcmp(grading->book.problems[i].name, problem) == 0)
            grading->chosen = (ptrdiff_t)i;
    if (grading->chosen >= 0)
        return 0;
    return error_set(err, ERROR_USAGE, "there is no problem '%s' in '%s'; `judge grade` names them",
                     problem, grading->run.path);
}

/*
 * The results take the place of the book; of the set come the chosen problems' weights and limits.
 */
static int take_results(struct grading *grading, const char *problem, struct gradebook *before,
                        struct error *err)
{
    AUTO(gradebook_release) struct gradebook of_set = GRADEBOOK_INIT;
    bool is_same;

    SWAP(of_set, grading->book);
    if (grading_read_book(&grading->run, GRADING_RESULTS_FILE, before, err) < 0 ||
        grading_read_book(&grading->run, GRADING_RESULTS_FILE, &grading->book, err) < 0 ||
        choose(grading, problem, err) < 0)
        return -1;
    is_same = of_set.problem_count == before->problem_count;
    for (size_t i = 0; is_same && i < before->problem_count; i++)
        is_same = strcmp(of_set.problems[i].name, before->problems[i].name) == 0;
    if (!is_same)
        return error_set(err, ERROR_INPUT,
                         "'%s' has results of other problems than its set has now; grade it again",
                         grading->run.path);
    for (size_t i = 0; i < of_set.problem_count; i++)
        if (grading->chosen < 0 || (size_t)grading->chosen == i)
            SWAP(grading->book.problems[i], of_set.problems[i]);
    return 0;
}

/* A key that is the same again has its result already. */
static size_t settle_keys(struct grading *grading, const struct gradebook *before)
{
    size_t touched = 0;

    for (size_t i = 0; i < before->attempt_count; i++) {
        struct gradebook_attempt *attempt = &grading->book.attempts[i];
        const struct gradebook_attempt *old = &before->attempts[i];

        if (!grading_is_touched(grading, attempt) || strcmp(attempt->key, old->key) == 0) {
            memcpy(attempt->key, old->key, sizeof attempt->key);
            attempt->state = old->state;
        } else {
            attempt->grade = -1;
            touched++;
        }
    }
    return touched;
}

int grading_reopen(struct app *app, const char *path, const char *problem,
                   struct grading *out_grading, struct gradebook *out_before, size_t *out_touched,
                   struct error *err)
{
    AUTO(grading_release) struct grading grading = GRADING_INIT;
    AUTO(gradebook_release) struct gradebook before = GRADEBOOK_INIT;
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(run_folder_release) struct run_folder there = RUN_FOLDER_INIT;
    struct grading_wishes wishes;

    grading.machine = machine_name();
    if (run_folder_find(path, &there, err) < 0 ||
        run_folder_open(path, true, &grading.run, err) < 0 ||
        read_request(&grading.run, path, &document, &wishes, err) < 0 ||
        load_set(app, wishes.set, &wishes, &grading, err) < 0 ||
        take_results(&grading, problem, &before, err) < 0)
        return -1;
    for (size_t i = 0; i < grading.book.attempt_count; i++)
        if (grading.book.attempts[i].state == ATTEMPT_JUDGED)
            grading.book.attempts[i].state = ATTEMPT_WAITING;
    if (prepare(app, &grading, err) < 0)
        return -1;
    *out_touched = settle_keys(&grading, &before);
    SWAP(*out_grading, grading);
    SWAP(*out_before, before);
    return 0;
}
