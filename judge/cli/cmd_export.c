#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/cmd.h"
#include "judge/cli/grading.h"
#include "judge/repo/unpack.h"
#include "judge/view/feedback.h"
#include "judge/view/gradebook_csv.h"
#include "judge/view/lms.h"

struct export_args {
    const char *to, *zip;
};

#define ARG(member) offsetof(struct export_args, member)

static const struct option export_options[] = {
    {OPTION_CHOICE, 0, "to", ARG(to), "moodle|canvas|gradescope|csv", "for whom"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

static const struct option feedback_options[] = {
    {OPTION_STRING, 0, "zip", ARG(zip), "file", "write a zip with the folder names of the bundle"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

static const struct {
    const char *name;
    void (*add)(const struct gradebook *book, struct strbuf *out);
} sheets[] = {
    {"moodle", lms_add_moodle},
    {"canvas", lms_add_canvas},
    {"csv", gradebook_csv_add},
};

/* A folder a student, as an autograder leaves it. */
static int export_gradescope(struct app *app, const struct run_folder *run,
                             const struct gradebook *book, struct error *err)
{
    AUTO(mem_free) char *folder = path_join(run->path, "gradescope");

    if (folder_remove(folder, err) < 0)
        return -1;
    for (size_t i = 0; i < book->student_count; i++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
        AUTO(mem_free) char *id = feedback_name(book, i);
        AUTO(mem_free) char *below = path_join(folder, id);
        AUTO(mem_free) char *path = path_join(below, "results.json");

        lms_add_gradescope(book, i, &text);
        if (folder_make(below, err) < 0 || file_write_atomic(path, text.data, text.size, err) < 0)
            return -1;
    }
    app_advise(app, "wrote %s/ (%zu)\n", folder, book->student_count);
    return EXIT_DONE;
}

static int export_run(struct app *app, const void *args, const struct operands *operands,
                      struct error *err)
{
    const struct export_args *export_args = args;
    AUTO(gradebook_release) struct gradebook book = GRADEBOOK_INIT;
    AUTO(run_folder_release) struct run_folder run = RUN_FOLDER_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (export_args->to == NULL)
        return error_set(err, ERROR_USAGE, "for whom? say --to moodle|canvas|gradescope|csv");
    if (run_folder_find(operands->items[0], &run, err) < 0 ||
        grading_read_book(&run, GRADING_RESULTS_FILE, &book, err) < 0)
        return -1;
    if (strcmp(export_args->to, "gradescope") == 0)
        return export_gradescope(app, &run, &book, err);
    for (size_t i = 0; i < ARRAY_LEN(sheets); i++)
        if (strcmp(sheets[i].name, export_args->to) == 0)
            sheets[i].add(&book, &text);
    return app_print(app, &text, err) < 0 ? -1 : EXIT_DONE;
}

static int feedback_run(struct app *app, const void *args, const struct operands *operands,
                        struct error *err)
{
    const struct export_args *export_args = args;
    AUTO(gradebook_release) struct gradebook book = GRADEBOOK_INIT;
    AUTO(run_folder_release) struct run_folder run = RUN_FOLDER_INIT;
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(names_release) struct names texts = NAMES_INIT;

    if (run_folder_find(operands->items[0], &run, err) < 0 ||
        grading_read_book(&run, GRADING_RESULTS_FILE, &book, err) < 0)
        return -1;
    if (export_args->zip == NULL)
        return grading_write(app, &run, &book, err) < 0 ? -1 : EXIT_DONE;
    grading_feedback(&book, &names, &texts);
    if (archive_pack(export_args->zip, &names, &texts, err) < 0)
        return -1;
    app_advise(app, "wrote %s (%zu students)\n", export_args->zip, book.student_count);
    return EXIT_DONE;
}

static const struct example export_examples[] = {
    {"judge export hw3-run --to moodle >grades.csv", "Moodle's grading worksheet"},
    {"judge export hw3-run --to gradescope", "a results.json a student, in hw3-run/gradescope/"},
    {NULL, NULL},
};

const struct command cmd_export = {
    .name = "export",
    .group = GROUP_TEACH,
    .summary = "grades as a learning platform reads them",
    .usage = "RUN --to moodle|canvas|gradescope|csv",
    .details = "Where the judge still owes a result, the grade stays empty.",
    .examples = export_examples,
    .options = export_options,
    .args_bytes = sizeof(struct export_args),
    .operands_min = 1,
    .operands_max = 1,
    .operand = OPERAND_OTHER,
    .run = export_run,
};

static const struct example feedback_examples[] = {
    {"judge feedback hw3-run --zip feedback.zip", "to be sent back as Moodle's feedback files"},
    {NULL, NULL},
};

const struct command cmd_feedback = {
    .name = "feedback",
    .group = GROUP_TEACH,
    .summary = "a page for every student, ready to send back",
    .usage = "RUN [--zip FILE]",
    .details = "How much the pages tell is the set's \"show\". Without --zip they are written into "
               "RUN/feedback again.",
    .examples = feedback_examples,
    .options = feedback_options,
    .args_bytes = sizeof(struct export_args),
    .operands_min = 1,
    .operands_max = 1,
    .operand = OPERAND_OTHER,
    .run = feedback_run,
};
