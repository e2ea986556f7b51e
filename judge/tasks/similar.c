#include "judge/tasks/similar.h"

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/repo/starter.h"
#include "judge/tasks/grade_take.h"

char *task_similar_text(const char *path)
{
    char *text = NULL;

    return file_read_bytes(path, SUBMITTED_FILE_MAX_BYTES, &text, NULL, NULL) < 0 ? NULL : text;
}

/* In every language: which ones were sent, the programs know. */
static int leave_out_starter(const struct repository *repository,
                             const struct language_table *languages,
                             const struct gradebook_problem *asked, struct similar *similar,
                             struct error *err)
{
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;

    if (repository_load(repository, asked->id, &problem, NULL) < 0)
        return 0;
    for (size_t i = 0; i < languages->count; i++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
        const struct language *language = &languages->rows[i];

        if (starter_write(&problem, language, &text, NULL) == 0 &&
            similar_leave_out(similar, asked->name, language->id, text.data, err) < 0)
            return -1;
    }
    return 0;
}

static int take_attempt(const struct gradebook *book, const struct gradebook_attempt *attempt,
                        const struct run_folder *run, const struct language_table *languages,
                        struct similar *similar, struct error *err)
{
    const struct language *language =
        attempt->language != NULL ? language_find(languages, attempt->language) : NULL;
    AUTO(mem_free)
    char *file =
        language != NULL ? run_folder_source(run, attempt->source, language->source_name) : NULL;
    AUTO(mem_free) char *text = file != NULL ? task_similar_text(file) : NULL;

    if (text == NULL)
        return 0;
    return similar_add(similar, book->students[attempt->student].id, attempt->path,
                       book->problems[attempt->problem].name, language->id, text, false, err);
}

/* What was sent for one problem, without what its starter files gave. */
static int take_problem(const struct gradebook *book, size_t problem, const struct run_folder *run,
                        const struct repository *repository, const struct language_table *languages,
                        struct similar *similar, struct error *err)
{
    for (size_t i = 0; i < book->attempt_count; i++)
        if (book->attempts[i].problem == problem &&
            take_attempt(book, &book->attempts[i], run, languages, similar, err) < 0)
            return -1;
    return leave_out_starter(repository, languages, &book->problems[problem], similar, err);
}

int task_similar_take(const struct gradebook *book, const struct run_folder *run,
                      const struct repository *repository, const struct language_table *languages,
                      struct similar *similar, struct error *err)
{
    for (size_t p = 0; p < book->problem_count; p++)
        if (take_problem(book, p, run, repository, languages, similar, err) < 0)
            return -1;
    return 0;
}

int task_similar_pairs(const struct gradebook *book, const struct run_folder *run,
                       const struct repository *repository, const struct language_table *languages,
                       double min_percent, struct similar *out_similar, struct error *err)
{
    for (size_t p = 0; p < book->problem_count; p++) {
        AUTO(similar_release) struct similar one = SIMILAR_INIT;

        if (take_problem(book, p, run, repository, languages, &one, err) < 0 ||
            similar_find(&one, min_percent, err) < 0 || similar_gather(out_similar, &one, err) < 0)
            return -1;
    }
    return 0;
}
