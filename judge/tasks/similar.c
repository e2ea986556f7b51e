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
static void leave_out_starter(const struct repository *repository,
                              const struct language_table *languages, const char *id,
                              struct similar *similar)
{
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;

    if (repository_load(repository, id, &problem, NULL) < 0)
        return;
    for (size_t i = 0; i < languages->count; i++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        if (starter_write(&problem, &languages->rows[i], &text, NULL) == 0)
            similar_leave_out(similar, languages->rows[i].id, text.data);
    }
}

static void take_attempt(const struct gradebook *book, const struct gradebook_attempt *attempt,
                         const struct run_folder *run, const struct language_table *languages,
                         struct similar *similar)
{
    const struct language *language =
        attempt->language != NULL ? language_find(languages, attempt->language) : NULL;
    AUTO(mem_free)
    char *file =
        language != NULL ? run_folder_source(run, attempt->source, language->source_name) : NULL;
    AUTO(mem_free) char *text = file != NULL ? task_similar_text(file) : NULL;

    if (text != NULL)
        (void)similar_add(similar, book->students[attempt->student].id, attempt->path,
                          book->problems[attempt->problem].name, language->id, &text, false);
}

/* What was sent for one problem, without what its starter files gave. */
static void take_problem(const struct gradebook *book, size_t problem, const struct run_folder *run,
                         const struct repository *repository,
                         const struct language_table *languages, struct similar *out_similar)
{
    for (size_t i = 0; i < book->attempt_count; i++)
        if (book->attempts[i].problem == problem)
            take_attempt(book, &book->attempts[i], run, languages, out_similar);
    leave_out_starter(repository, languages, book->problems[problem].id, out_similar);
}

void task_similar_take(const struct gradebook *book, const struct run_folder *run,
                       const struct repository *repository, const struct language_table *languages,
                       struct similar *similar)
{
    for (size_t p = 0; p < book->problem_count; p++) {
        AUTO(similar_release) struct similar one = SIMILAR_INIT;

        take_problem(book, p, run, repository, languages, &one);
        similar_move(similar, &one);
    }
}

void task_similar_pairs(const struct gradebook *book, const struct run_folder *run,
                        const struct repository *repository, const struct language_table *languages,
                        double min_percent, struct similar *out_similar)
{
    for (size_t p = 0; p < book->problem_count; p++) {
        AUTO(similar_release) struct similar one = SIMILAR_INIT;

        take_problem(book, p, run, repository, languages, &one);
        similar_find(&one, min_percent);
        similar_gather(out_similar, &one);
    }
}
