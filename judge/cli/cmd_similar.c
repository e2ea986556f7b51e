#include <stdlib.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/file_draft.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/cmd.h"
#include "judge/cli/grading.h"
#include "judge/core/similar.h"
#include "judge/repo/intake.h"
#include "judge/tasks/grade_take.h"
#include "judge/tasks/similar.h"
#include "judge/view/similar_html.h"
#include "judge/view/similar_text.h"

struct similar_args {
    const char *base, *old, *min, *html, *csv;
};

#define ARG(member) offsetof(struct similar_args, member)

static const struct option similar_options[] = {
    {OPTION_STRING, 0, "base", ARG(base), "dir", "code that everybody was given: left out"},
    {OPTION_STRING, 0, "old", ARG(old), "dir", "what was sent in earlier years: compared as well"},
    {OPTION_STRING, 0, "min", ARG(min), "percent", "how alike a pair must be (50)"},
    {OPTION_STRING, 0, "html", ARG(html), "file", "write the pairs side by side"},
    {OPTION_STRING, 0, "csv", ARG(csv), "file", "write the pairs as a spreadsheet"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

/* A folder a student, or what an LMS hands out: whatever answers which problem is not known. */
static int take_folder(struct app *app, const char *folder, bool is_old, struct similar *similar,
                       struct error *err)
{
    AUTO(intake_release) struct intake intake = INTAKE_INIT;
    const struct language_table *languages = NULL;

    if (app_languages(app, &languages, err) < 0 || intake_read(folder, NULL, &intake, err) < 0)
        return -1;
    for (size_t i = 0; i < intake.file_count; i++) {
        const struct intake_file *file = &intake.files[i];
        const struct language *language = language_of_file(languages, file->path);
        AUTO(mem_free) char *text = language != NULL ? task_similar_text(file->file) : NULL;

        if (text != NULL && similar_add(similar, intake.students[file->student].id, file->path, "",
                                        language->id, text, is_old, err) < 0)
            return -1;
    }
    return 0;
}

static int take_run(struct app *app, const char *path, struct similar *similar, struct error *err)
{
    AUTO(run_folder_release) struct run_folder run = RUN_FOLDER_INIT;
    AUTO(gradebook_release) struct gradebook book = GRADEBOOK_INIT;
    const struct repository *repository = NULL;
    const struct language_table *languages = NULL;

    if (app_languages(app, &languages, err) < 0 || app_repository(app, &repository, err) < 0 ||
        run_folder_find(path, &run, err) < 0 ||
        grading_read_book(&run, GRADING_PLAN_FILE, &book, err) < 0)
        return -1;
    return task_similar_take(&book, &run, repository, languages, similar, err);
}

static int leave_out_folder(struct app *app, const char *folder, struct similar *similar,
                            struct error *err)
{
    AUTO(intake_release) struct intake intake = INTAKE_INIT;
    const struct language_table *languages = NULL;
    const size_t nobody = intake_student(&intake, "base", NULL, NULL);

    if (app_languages(app, &languages, err) < 0)
        return -1;
    if (!file_is_folder(folder))
        return error_set(err, ERROR_USAGE, "--base '%s' is no folder", folder);
    intake_add_folder(&intake, nobody, folder);
    for (size_t i = 0; i < intake.file_count; i++) {
        const struct language *language = language_of_file(languages, intake.files[i].path);
        AUTO(mem_free)
        char *text = language != NULL ? task_similar_text(intake.files[i].file) : NULL;

        if (text != NULL && similar_leave_out(similar, "", language->id, text, err) < 0)
            return -1;
    }
    return 0;
}

static int parse_percent(const char *text, double *out_percent, struct error *err)
{
    char *end = NULL;
    const double percent = text != NULL ? strtod(text, &end) : SIMILAR_PERCENT;

    if (text != NULL && (end == text || *end != '\0' || !(percent >= 1 && percent <= 100)))
        return error_set(err, ERROR_USAGE, "--min '%s' is no number from 1 to 100", text);
    *out_percent = percent;
    return 0;
}

/* path NULL: not asked for. */
static int write_file(const char *path, const struct similar *similar,
                      void (*add)(const struct similar *similar, struct strbuf *out),
                      struct error *err)
{
    AUTO(file_draft_release) struct file_draft draft = FILE_DRAFT_INIT;

    if (path == NULL)
        return 0;
    if (file_draft_open(path, &draft, err) < 0)
        return -1;
    add(similar, &draft.text);
    return file_draft_keep(&draft, err);
}

static int write_files(const struct similar_args *args, const struct similar *similar,
                       struct error *err)
{
    return write_file(args->html, similar, similar_html_add, err) < 0
               ? -1
               : write_file(args->csv, similar, similar_csv_add, err);
}

static int print(struct app *app, const struct similar *similar, double min, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    if (!app_wants_json(app)) {
        similar_text_add(similar, min, &app->out, &text);
        return app_print(app, &text, err);
    }
    app_begin_json(&writer, &text, "similar");
    similar_json_add(similar, &writer);
    json_end(&writer);
    return app_print_json(&text, err);
}

static int similar_run(struct app *app, const void *args, const struct operands *operands,
                       struct error *err)
{
    const struct similar_args *similar_args = args;
    const char *path = operands->items[0];
    AUTO(similar_release) struct similar similar = SIMILAR_INIT;
    AUTO(mem_free) char *plan = path_join(path, GRADING_PLAN_FILE);
    double min = SIMILAR_PERCENT;

    if (parse_percent(similar_args->min, &min, err) < 0 ||
        (file_exists(plan) ? take_run(app, path, &similar, err)
                           : take_folder(app, path, false, &similar, err)) < 0 ||
        (similar_args->old != NULL &&
         take_folder(app, similar_args->old, true, &similar, err) < 0) ||
        (similar_args->base != NULL &&
         leave_out_folder(app, similar_args->base, &similar, err) < 0))
        return -1;
    if (similar_find(&similar, min, err) < 0 || write_files(similar_args, &similar, err) < 0 ||
        print(app, &similar, min, err) < 0)
        return -1;
    return similar.pair_count > 0 ? EXIT_NOT_ACCEPTED : EXIT_DONE;
}

static const struct example examples[] = {
    {"judge similar hw3-run --html similar.html", "the pairs of a graded class, side by side"},
    {"judge similar submissions --base starter --min 70", "a folder a student, graded or not"},
    {NULL, NULL},
};

const struct command cmd_similar = {
    .name = "similar",
    .group = GROUP_TEACH,
    .summary = "find programs of a class that are alike",
    .usage = "DIR|RUN [--base DIR] [--old DIR] [--min PERCENT] [--html FILE] [--csv FILE]",
    .details =
        "Names, the order of functions, comments and layout do not count, and neither does code "
        "that was given, nor what more than half of ten or more programs for a problem have. Reads "
        "C, C++, Python, Java and JavaScript. It shows where to look, not "
        "who copied. Of a run, programs for the same problem are compared.\n"
        "Exit code: 0 nothing is alike to --min, 1 something is.",
    .examples = examples,
    .options = similar_options,
    .args_bytes = sizeof(struct similar_args),
    .operands_min = 1,
    .operands_max = 1,
    .operand = OPERAND_OTHER,
    .run = similar_run,
};
