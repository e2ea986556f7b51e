#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/grading.h"
#include "judge/cli/grading_growth.h"
#include "judge/tasks/similar.h"
#include "judge/view/feedback.h"
#include "judge/view/gradebook_csv.h"
#include "judge/view/gradebook_html.h"
#include "judge/view/gradebook_junit.h"
#include "judge/view/gradebook_text.h"
#include "judge/view/results_json.h"

/* What the forms are made of. */
struct matter {
    const struct gradebook *book;
    const struct screen *screen; /* NULL: for a file */
    struct class_findings findings;
};

static void add_results(const struct matter *matter, struct strbuf *out)
{
    results_json_add(matter->book, true, out);
}

static void add_plan(const struct matter *matter, struct strbuf *out)
{
    results_json_add(matter->book, false, out);
}

static void add_csv(const struct matter *matter, struct strbuf *out)
{
    gradebook_csv_add(matter->book, out);
}

static void add_junit(const struct matter *matter, struct strbuf *out)
{
    gradebook_junit_add(matter->book, out);
}

static void add_report(const struct matter *matter, struct strbuf *out)
{
    gradebook_html_add(matter->book, &matter->findings, out);
}

static void add_table(const struct matter *matter, struct strbuf *out)
{
    gradebook_text_add(matter->book, matter->screen, out);
    if (!matter->screen->is_plain)
        gradebook_text_add_to_look_at(matter->book, matter->screen, out);
}

/* Every form that results take; file NULL: only printed. results.json stands first: all else can be
 * made from it again. */
static const struct form {
    const char *name, *file;
    void (*add)(const struct matter *matter, struct strbuf *out);
    bool is_written_with_results;
} forms[] = {
    {"json",  GRADING_RESULTS_FILE, add_results, true },
    {"csv",   "grades.csv",         add_csv,     true },
    {"junit", "junit.xml",          add_junit,   true },
    {"html",  "report.html",        add_report,  true },
    {"table", NULL,                 add_table,   false},
    {"plan",  GRADING_PLAN_FILE,    add_plan,    false},
};

static int write_form(const struct form *form, const struct run_folder *run,
                      const struct matter *matter, struct error *err)
{
    AUTO(file_draft_release) struct file_draft draft = FILE_DRAFT_INIT;

    if (run_folder_draft(run, form->file, &draft, err) < 0)
        return -1;
    form->add(matter, &draft.text);
    return file_draft_keep(&draft, err);
}

int grading_write_book(const struct run_folder *run, const struct gradebook *book, const char *file,
                       struct error *err)
{
    const struct matter matter = {.book = book};

    for (size_t i = 0; i < ARRAY_LEN(forms); i++)
        if (forms[i].file != NULL && strcmp(forms[i].file, file) == 0)
            return write_form(&forms[i], run, &matter, err);
    return error_set(err, ERROR_SYSTEM, "'%s' is no file of a run", file);
}

/* The pages of a student, and the names that they get behind the student's own. */
static const struct {
    const char *name;
    void (*add)(const struct gradebook *book, size_t student, struct strbuf *out);
} pages[] = {
    {"feedback.txt",  feedback_text_add},
    {"feedback.html", feedback_html_add},
};

void grading_feedback(const struct gradebook *book, struct names *out_names,
                      struct names *out_texts)
{
    for (size_t i = 0; i < book->student_count; i++) {
        AUTO(mem_free) char *id = feedback_name(book, i);
        const char *folder = book->students[i].folder != NULL ? book->students[i].folder : id;

        for (size_t k = 0; k < ARRAY_LEN(pages); k++) {
            AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
            AUTO(mem_free) char *name = mem_format("%s/%s", folder, pages[k].name);

            pages[k].add(book, i, &text);
            names_add(out_names, name);
            names_add(out_texts, text.data);
        }
    }
}

/* Two ids may have one name for files: the first one keeps it. */
static int write_pages(const char *folder, const struct gradebook *book, size_t student,
                       struct error *err)
{
    AUTO(mem_free) char *id = feedback_name(book, student);

    for (size_t k = 0; k < ARRAY_LEN(pages); k++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
        AUTO(mem_free)
        char *path = mem_format("%s/%s%s", folder, id, strrchr(pages[k].name, '.'));

        if (file_exists(path))
            continue;
        pages[k].add(book, student, &text);
        if (file_create(path, text.data, text.size, err) < 0)
            return -1;
    }
    return 0;
}

/* Not synced: made from results.json again when it is lost. */
static int write_feedback(const struct run_folder *run, const struct gradebook *book,
                          struct error *err)
{
    AUTO(mem_free) char *folder = path_join(run->path, "feedback");

    if (folder_remove(folder, err) < 0 || folder_make(folder, err) < 0)
        return -1;
    for (size_t i = 0; i < book->student_count; i++)
        if (write_pages(folder, book, i, err) < 0)
            return -1;
    return 0;
}

static int find_similar(struct app *app, const struct run_folder *run, const struct gradebook *book,
                        struct similar *similar, struct error *err)
{
    const struct repository *repository = NULL;
    const struct language_table *languages = NULL;

    if (app_repository(app, &repository, err) < 0 || app_languages(app, &languages, err) < 0)
        return -1;
    return task_similar_pairs(book, run, repository, languages, SIMILAR_PERCENT, similar, err);
}

static int write_forms(struct app *app, const struct run_folder *run, const struct gradebook *book,
                       bool report_alone, struct error *err)
{
    AUTO(similar_release) struct similar similar = SIMILAR_INIT;
    AUTO(growth_curves_release) struct growth_curves curves = GROWTH_CURVES_INIT;
    const struct matter matter = {
        .book = book, .findings = {.similar = &similar, .curves = &curves}
    };

    if (find_similar(app, run, book, &similar, err) < 0 ||
        grading_growth_read(run, &curves, err) < 0)
        return -1;
    for (size_t i = 0; i < ARRAY_LEN(forms); i++)
        if (forms[i].is_written_with_results && (!report_alone || forms[i].add == add_report) &&
            write_form(&forms[i], run, &matter, err) < 0)
            return -1;
    return 0;
}

int grading_write(struct app *app, const struct run_folder *run, const struct gradebook *book,
                  struct error *err)
{
    return write_forms(app, run, book, false, err) < 0 ? -1 : write_feedback(run, book, err);
}

int grading_write_report(struct app *app, const struct run_folder *run,
                         const struct gradebook *book, struct error *err)
{
    return write_forms(app, run, book, true, err);
}

int grading_print(const struct app *app, const struct gradebook *book, const char *format,
                  struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    const struct matter matter = {.book = book, .screen = &app->out};

    if (app_wants_json(app))
        format = "json";
    for (size_t i = 0; i < ARRAY_LEN(forms); i++)
        if (strcmp(forms[i].name, format) == 0)
            forms[i].add(&matter, &text);
    return app_print(app, &text, err);
}

int grading_read_book(const struct run_folder *run, const char *file, struct gradebook *out_book,
                      struct error *err)
{
    AUTO(mem_free) char *text = NULL;
    size_t size;

    if (run_folder_read(run, file, &text, &size, err) < 0)
        return -1;
    if (results_json_read(file, (struct span){text, size}, out_book, err) < 0)
        return error_wrap(err, "'%s'", run->path);
    return 0;
}

int grading_exit_code(const struct gradebook *book)
{
    struct gradebook_summary summary = gradebook_summary(book);

    return summary.judge_errors > 0 ? EXIT_JUDGE_FAILED : EXIT_DONE;
}
