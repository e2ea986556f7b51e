#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/cmd.h"
#include "judge/cli/contest_set.h"
#include "judge/cli/interrupt.h"
#include "judge/cli/submission_growth.h"
#include "judge/cli/submission_ref.h"
#include "judge/cli/target.h"
#include "judge/view/growth_html.h"
#include "judge/view/growth_text.h"

struct growth_args {
    const char *problem, *lang, *gen, *sizes, *versus, *meter, *html;
    bool annotate;
};

#define ARG(member) offsetof(struct growth_args, member)

static const struct option growth_options[] = {
    {OPTION_STRING, 'p', "problem", ARG(problem), "id",
     "what the file answers, where its folder does not say"},
    {OPTION_STRING, 'l', "lang", ARG(lang), "language",
     "its language, where the file name does not say"},
    {OPTION_STRING, 0, "gen", ARG(gen), "command",
     "what prints an input; {n} in it becomes the size"},
    {OPTION_STRING, 0, "sizes", ARG(sizes), "a..b", "the smallest and the largest size"},
    {OPTION_FLAG, 0, "annotate", ARG(annotate), NULL,
     "the source, each line with its own class and share"},
    {OPTION_STRING, 0, "html", ARG(html), "file",
     "also a page of its own: the words, the curve, each line's class and share"},
    {OPTION_STRING, 0, "vs", ARG(versus), "file",
     "a second program, or the number of a submission; ref: the model solution"},
    {OPTION_STRING, 0, "meter", ARG(meter), "name",
     "how to count: gcov, python, java, javascript, qemu, counter, clock"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

static int parse_sizes(const char *text, struct growth_request *request, struct error *err)
{
    char *end;

    request->first = (double)strtol(text, &end, 10);
    if (strncmp(end, "..", 2) == 0)
        request->last = (double)strtol(end + 2, &end, 10);
    if (*end != '\0' || request->first < 1 || request->last <= request->first)
        return error_set(err, ERROR_USAGE,
                         "--sizes '%s': A..B with A from 1 and B above it would be right", text);
    return 0;
}

/* A program of no problem: its file and its language are all there is. */
static int find_alone(struct app *app, const struct growth_args *args, const char *word,
                      struct growth_request *request, struct error *err)
{
    const struct language_table *languages;

    if (word == NULL)
        return error_set(err, ERROR_USAGE, "--gen needs the file of a program, or --problem");
    if (app_languages(app, &languages, err) < 0)
        return -1;
    request->languages = languages;
    if (args->lang != NULL) {
        if (app_language(app, args->lang, &request->language, err) < 0)
            return -1;
    } else {
        request->language = language_of_file(languages, word);
    }
    if (request->language == NULL)
        return error_set(err, ERROR_USAGE, "'%s': what language is it? --lang says", word);
    request->source_path = word;
    request->source_name = path_base(word);
    return 0;
}

static int find_subject(struct app *app, const struct growth_args *args, const char *word,
                        struct target *target, struct growth_request *request, struct error *err)
{
    if (args->gen != NULL && args->problem == NULL)
        return find_alone(app, args, word, request, err);
    if (target_find_source(app, word, args->problem, args->lang, target, err) < 0 ||
        app_languages(app, &request->languages, err) < 0)
        return -1;
    request->problem = &target->problem;
    request->language = target->language;
    request->source_path = target->source_path;
    request->source_name = target->source_name;
    return 0;
}

static int measure_file(const struct growth_args *args, const struct growth_request *request,
                        const char *path, const char *name, struct growth_report *out_report,
                        struct error *err)
{
    struct growth_request other = *request;

    other.language = language_of_file(request->languages, path);
    if (other.language == NULL)
        return error_set(err, ERROR_USAGE,
                         "--vs '%s': no language has such files; a submission is named by its "
                         "number in `judge log`, the model by ref",
                         args->versus);
    other.source_path = path;
    other.source_name = name;
    return task_growth(&other, out_report, err);
}

static int measure_model(struct app *app, const struct growth_args *args,
                         const struct growth_request *request, struct growth_report *out_report,
                         struct error *err)
{
    AUTO(mem_free) char *path = NULL;
    struct growth_request model = *request;

    if (contest_refuse(app, "model solutions", err) < 0)
        return -1;
    if (request->problem == NULL || request->problem->model == NULL)
        return error_set(err, ERROR_USAGE, "--vs ref: there is no model solution here");
    path = mem_format("%s/solutions/%s", request->problem->folder, request->problem->model);
    model.checks_answers = false; /* it says what is right */
    return measure_file(args, &model, path, "the model", out_report, err);
}

static int measure_submission(struct app *app, const struct growth_args *args,
                              const struct growth_request *request,
                              struct growth_report *out_report, struct error *err)
{
    AUTO(submission_release) struct submission submission = SUBMISSION_INIT;

    if (submission_load(app, args->versus, &submission, err) < 0)
        return -1;
    if (request->problem != NULL && strcmp(request->problem->id, submission.problem_id) != 0)
        return error_set(err, ERROR_USAGE, "--vs %s: #%" PRId64 " answers '%s', not '%s'",
                         args->versus, submission.number, submission.problem_id,
                         request->problem->id);
    return submission_growth(&submission, request, out_report, err);
}

/* The second program: a file, a submission, or the model solution. */
static int measure_other(struct app *app, const struct growth_args *args,
                         const struct growth_request *request, struct growth_report *out_report,
                         struct error *err)
{
    if (strcmp(args->versus, "ref") == 0)
        return measure_model(app, args, request, out_report, err);
    if (!file_exists(args->versus) && submission_is_named(args->versus))
        return measure_submission(app, args, request, out_report, err);
    return measure_file(args, request, args->versus, path_base(args->versus), out_report, err);
}

static int write_page(const struct growth_args *args, const struct growth_report *report,
                      const struct growth_report *other, struct error *err)
{
    AUTO(strbuf_release) struct strbuf page = STRBUF_INIT;

    if (args->html == NULL)
        return 0;
    growth_html_add(report, other, &page);
    return file_write_atomic(args->html, page.data, page.size, err);
}

static int print_report(const struct app *app, const struct growth_args *args,
                        const struct growth_report *report, const struct growth_report *other,
                        struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (app_wants_json(app)) {
        growth_json_add(report, "schema", "judge.growth/1", &text);
        return app_print_json(&text, err);
    }
    if (args->annotate)
        growth_text_add_annotated(report, &app->out, &text);
    else
        growth_text_add_plot(report, other, &app->out, &text);
    growth_text_add(report, &app->out, &text);
    if (other != NULL) {
        screen_addf(&app->out, &text, TINT_STRONG, "\n  %s\n", other->source_name);
        growth_text_add(other, &app->out, &text);
    }
    return app_print(app, &text, err);
}

static int growth_run(struct app *app, const void *args, const struct operands *operands,
                      struct error *err)
{
    const struct growth_args *growth_args = args;
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
    AUTO(growth_report_release) struct growth_report other = GROWTH_REPORT_INIT;
    const struct growth_report *second;
    struct growth_request request = {
        .generator = growth_args->gen,
        .meter = growth_args->meter,
        .checks_answers = contest_running_s(app) == 0,
        .interrupted = interrupt_signal,
    };

    if (find_subject(app, growth_args, operands->count > 0 ? operands->items[0] : NULL, &target,
                     &request, err) < 0)
        return -1;
    if (growth_args->sizes != NULL && parse_sizes(growth_args->sizes, &request, err) < 0)
        return -1;
    interrupt_install();
    if (task_growth(&request, &report, err) < 0)
        return -1;
    if (growth_args->versus != NULL && measure_other(app, growth_args, &request, &other, err) < 0)
        return -1;
    second = growth_args->versus != NULL ? &other : NULL;
    if (write_page(growth_args, &report, second, err) < 0 ||
        print_report(app, growth_args, &report, second, err) < 0)
        return -1;
    return EXIT_DONE;
}

static const struct example examples[] = {
    {"judge growth", "how the program of this work folder grows on its problem's inputs"},
    {"judge growth main.c --annotate", "which line carries the class"},
    {"judge growth sort.py --gen './gen.py {n}'", "any program, any generator"},
    {"judge growth --vs ref", "beside the model solution"},
    {NULL, NULL},
};

const struct command cmd_growth = {
    .name = "growth",
    .group = GROUP_SUBMIT,
    .summary = "name how time and space grow with the input, and the line that makes them",
    .usage = "[FILE|ID] [--problem ID] [--gen 'COMMAND {n}'] [--sizes A..B] [--annotate] [--html "
             "FILE] [--vs FILE|SUBMISSION|ref]",
    .details = "What it says holds for the inputs that were measured. Counts are exact where the "
               "machine has a way to count; `judge doctor` says which ones it has.",
    .examples = examples,
    .options = growth_options,
    .args_bytes = sizeof(struct growth_args),
    .operands_max = 1,
    .operand = OPERAND_FILE,
    .run = growth_run,
};
