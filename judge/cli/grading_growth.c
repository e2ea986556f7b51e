#include "judge/cli/grading_growth.h"

#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/grade_progress.h"
#include "judge/cli/interrupt.h"
#include "judge/tasks/grade_growth.h"

#define GROWTH_FILE "growth.json"

int grading_growth_read(const struct run_folder *run, struct growth_curves *out_curves,
                        struct error *err)
{
    AUTO(growth_curves_release) struct growth_curves curves = GROWTH_CURVES_INIT;
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(mem_free) char *path = path_join(run->path, GROWTH_FILE);
    AUTO(mem_free) char *text = NULL;
    const struct json *list;
    size_t size;

    if (!file_exists(path))
        return 0;
    if (run_folder_read(run, GROWTH_FILE, &text, &size, err) < 0 ||
        json_parse(path, (struct span){text, size}, &document, err) < 0)
        return -1;
    list = json_find(json_root(document), "curves");
    if (list == NULL || list->type != JSON_ARRAY)
        return error_set(err, ERROR_INPUT,
                         "'%s' is damaged; remove it, and `judge grade --growth` makes it again",
                         path);
    for (size_t i = 0; i < list->count; i++) {
        AUTO(growth_curve_release) struct growth_curve curve = GROWTH_CURVE_INIT;

        if (growth_curve_json_read(&list->items[i], &curve, err) < 0)
            return error_wrap(err, "'%s': curve %zu", path, i + 1);
        growth_curves_add(&curves, &curve);
    }
    SWAP(*out_curves, curves);
    return 0;
}

static bool is_first_of_its_key(const struct gradebook *book, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (strcmp(book->attempts[i].key, book->attempts[at].key) == 0)
            return false;
    return true;
}

/* In the order of the class, each once, and none of what was sent no more. */
static int write(const struct run_folder *run, const struct gradebook *book,
                 const struct growth_curves *curves, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    json_writer_init(&writer, &text, false);
    json_begin_object(&writer, NULL);
    json_add_string(&writer, "schema", "judge.curves/1");
    json_begin_array(&writer, "curves");
    for (size_t i = 0; i < book->attempt_count; i++) {
        const struct growth_curve *curve = growth_curves_find(curves, book->attempts[i].key);

        if (curve != NULL && is_first_of_its_key(book, i))
            growth_curve_json_add(curve, &writer);
    }
    json_end(&writer);
    json_end(&writer);
    strbuf_add_char(&text, '\n');
    return run_folder_write(run, GROWTH_FILE, strbuf_span(&text), err);
}

int grading_growth_measure(struct app *app, const struct grading *grading, int jobs,
                           struct error *err)
{
    AUTO(growth_curves_release) struct growth_curves curves = GROWTH_CURVES_INIT;
    AUTO(grade_progress_end) struct grade_progress progress;
    AUTO(error_release) struct error second = ERROR_INIT;
    struct grade_growth_request request = {
        .book = &grading->book,
        .problems = &grading->problems,
        .run = &grading->run,
        .interrupted = interrupt_signal,
        .jobs = jobs,
    };

    grade_progress_init(&progress, app, "measured");
    request.sink = grade_progress_sink(&progress);
    if (app_languages(app, &request.languages, err) < 0 ||
        grading_growth_read(&grading->run, &curves, err) < 0)
        return -1;
    if (task_grade_growth(&request, &curves, err) < 0) {
        (void)write(&grading->run, &grading->book, &curves, &second);
        return -1;
    }
    return write(&grading->run, &grading->book, &curves, err);
}
