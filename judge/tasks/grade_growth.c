#include "judge/tasks/grade_growth.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/engine/crew.h"
#include "judge/tasks/growth.h"

struct measuring {
    const struct grade_growth_request *request;
    const struct gradebook_attempt **programs; /* different ones */
    size_t count, capacity;
    struct growth_curves *curves;
    size_t done;
};

static void measuring_release(struct measuring *measuring)
{
    mem_free(&measuring->programs);
}

static bool is_chosen(const struct measuring *measuring, const char *key)
{
    for (size_t i = 0; i < measuring->count; i++)
        if (strcmp(measuring->programs[i]->key, key) == 0)
            return true;
    return false;
}

static void choose_programs(struct measuring *measuring)
{
    const struct grade_growth_request *request = measuring->request;
    const struct gradebook *book = request->book;

    for (size_t p = 0; p < book->problem_count; p++) {
        if (!task_growth_is_possible(&request->problems->items[p].problem))
            continue;
        for (size_t s = 0; s < book->student_count; s++) {
            const struct gradebook_cell cell = gradebook_cell(book, s, p);

            if (cell.grade != NULL && task_growth_explains(cell.grade->verdict) &&
                growth_curves_find(measuring->curves, cell.attempt->key) == NULL &&
                !is_chosen(measuring, cell.attempt->key))
                ARRAY_PUSH(measuring->programs, measuring->count, measuring->capacity,
                           cell.attempt);
        }
    }
}

/* What cannot be measured is a curve too: one that says why. */
static int measure_one(const struct grade_growth_request *request,
                       const struct gradebook_attempt *attempt, struct growth_curve *out_curve,
                       struct error *err)
{
    AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    const struct language *language = language_find(request->languages, attempt->language);
    AUTO(mem_free)
    char *path = run_folder_source(request->run, attempt->source, language->source_name);
    const struct growth_request wanted = {
        .problem = &request->problems->items[attempt->problem].problem,
        .languages = request->languages,
        .language = language,
        .source_path = path,
        .source_name = attempt->path,
        .patience = GROWTH_HINT_PATIENCE,
        .interrupted = request->interrupted,
    };

    if (task_growth(&wanted, &report, &fault) == 0) {
        growth_curve_of(&report, attempt->key, out_curve);
        return 0;
    }
    if (fault.kind == ERROR_INTERRUPTED)
        return error_set(err, ERROR_INTERRUPTED, "%s", error_text(&fault));
    memcpy(out_curve->key, attempt->key, sizeof out_curve->key);
    out_curve->trouble = mem_strdup(error_text(&fault));
    return 0;
}

static int run(void *state, size_t number, struct strbuf *out_text, struct error *err)
{
    const struct measuring *measuring = state;
    AUTO(growth_curve_release) struct growth_curve curve = GROWTH_CURVE_INIT;
    struct json_writer writer;

    if (measure_one(measuring->request, measuring->programs[number], &curve, err) < 0)
        return -1;
    json_writer_init(&writer, out_text, false);
    growth_curve_json_add(&curve, &writer);
    return 0;
}

static int done(void *state, size_t number, struct span text, struct error *err)
{
    struct measuring *measuring = state;
    const struct grade_sink *sink = &measuring->request->sink;
    const struct gradebook *book = measuring->request->book;
    const struct gradebook_attempt *attempt = measuring->programs[number];
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(growth_curve_release) struct growth_curve curve = GROWTH_CURVE_INIT;

    if (json_parse("growth", text, &document, err) < 0 ||
        growth_curve_json_read(json_root(document), &curve, err) < 0)
        return -1;
    growth_curves_add(measuring->curves, &curve);
    if (sink->progress != NULL)
        sink->progress(sink->state, ++measuring->done, measuring->count,
                       book->students[attempt->student].id, book->problems[attempt->problem].name);
    return 0;
}

int task_grade_growth(const struct grade_growth_request *request, struct growth_curves *curves,
                      struct error *err)
{
    AUTO(measuring_release) struct measuring measuring = {.request = request, .curves = curves};
    struct crew crew = {
        .jobs = request->jobs,
        .run = run,
        .done = done,
        .interrupted = request->interrupted,
        .state = &measuring,
    };

    choose_programs(&measuring);
    crew.count = measuring.count;
    return crew_run(&crew, err);
}
