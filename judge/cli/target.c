#include "judge/cli/target.h"

#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/path.h"
#include "judge/cli/problem_notes.h"
#include "judge/tasks/judge.h"
#include "judge/tasks/review.h"

#define STDIN_SOURCE_MAX_BYTES ((size_t)64 << 20)

void target_release(struct target *target)
{
    problem_release(&target->problem);
    worktree_release(&target->tree);
    mem_free(&target->source_path);
    mem_free(&target->source_name);
    scratch_release(&target->scratch);
}

static int target_last(struct app *app, char **out_id, struct error *err)
{
    struct history *history = NULL;
    AUTO(submission_release) struct submission submission = SUBMISSION_INIT;
    bool is_found = false;

    if (app_history(app, &history, err) < 0 ||
        history_find(history, 0, NULL, &submission, &is_found, err) < 0)
        return -1;
    if (!is_found)
        return error_set(err, ERROR_USAGE, "nothing was submitted yet, so there is no 'last'");
    *out_id = TAKE(submission.problem_id);
    return 0;
}

static bool is_solved(const struct problem_status_list *statuses, const char *id)
{
    return status_of(statuses, id)->is_solved;
}

static bool has_id(const struct repository *repository, const char *id)
{
    for (size_t i = 0; i < repository->ids.count; i++)
        if (strcmp(repository->ids.items[i], id) == 0)
            return true;
    return false;
}

/* Problems to be solved before that are not here do not count. */
static bool is_open(const struct repository *repository, const struct problem_status_list *statuses,
                    const struct problem *problem)
{
    for (size_t i = 0; i < problem->after.count; i++)
        if (has_id(repository, problem->after.items[i]) &&
            !is_solved(statuses, problem->after.items[i]))
            return false;
    return true;
}

char *target_next_id(const struct repository *repository,
                     const struct problem_status_list *statuses)
{
    AUTO(mem_free) char *best = NULL;
    int best_rank = INT_MAX;

    for (size_t i = 0; i < repository->ids.count; i++) {
        AUTO(problem_release) struct problem problem = PROBLEM_INIT;
        int rank;

        if (is_solved(statuses, repository->ids.items[i]) ||
            repository_load(repository, repository->ids.items[i], &problem, NULL) < 0)
            continue;
        rank = (int)problem.difficulty * 2 + !is_open(repository, statuses, &problem);
        if (rank >= best_rank)
            continue;
        best_rank = rank;
        mem_free(&best);
        best = TAKE(problem.id);
    }
    return TAKE(best);
}

/* What is due and most forgotten. */
static int target_due(struct app *app, char **out_id, struct error *err)
{
    AUTO(roadmap_release) struct roadmap roadmap = ROADMAP_INIT;
    AUTO(due_list_release) struct due_list due = DUE_LIST_INIT;
    struct history *history = NULL;

    if (path_load(app, &roadmap, err) < 0 || app_history(app, &history, err) < 0 ||
        review_due(history, 0, 0, path_usual_s, &roadmap, &due, err) < 0)
        return -1;
    for (size_t i = 0; i < due.count; i++) {
        if (strchr(due.items[i].last.card, ':') != NULL)
            continue; /* a flash card is no problem */
        *out_id = TAKE(due.items[i].last.card);
        return 0;
    }
    return error_set(err, ERROR_USAGE, "nothing is due today; `judge next` knows what to do");
}

static int target_next(struct app *app, char **out_id, struct error *err)
{
    const struct repository *repository = NULL;
    struct history *history = NULL;
    AUTO(problem_status_list_release)
    struct problem_status_list statuses = PROBLEM_STATUS_LIST_INIT;

    if (app_repository(app, &repository, err) < 0 || app_history(app, &history, err) < 0 ||
        history_statuses(history, &statuses, err) < 0)
        return -1;
    *out_id = path_next_id(app, repository, &statuses);
    if (*out_id != NULL)
        return 0;
    return error_set(err, ERROR_USAGE, "every problem is solved, so there is no 'next'");
}

/* Words that stand for an id. */
static int expand_word(struct app *app, const char *word, char **out_id, struct error *err)
{
    static const struct {
        const char *word;
        int (*find)(struct app *app, char **out_id, struct error *err);
    } words[] = {
        {"last",  target_last},
        {"next",  target_next},
        {"due",   target_due },
        {"today", target_due },
    };

    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        if (strcmp(word, words[i].word) == 0)
            return words[i].find(app, out_id, err);
    *out_id = mem_strdup(word);
    return 0;
}

static int load_problem(struct app *app, const char *id, struct target *target, struct error *err)
{
    const struct repository *repository = NULL;
    AUTO(mem_free) char *full_id = NULL;

    if (app_repository(app, &repository, err) < 0 || expand_word(app, id, &full_id, err) < 0)
        return -1;
    return repository_load(repository, full_id, &target->problem, err);
}

static int find_tree(const char *folder, struct target *target, struct error *err)
{
    worktree_release(&target->tree);
    return worktree_find(folder, &target->tree, &target->has_tree, err);
}

int target_find_problem(struct app *app, const char *id, struct target *out_target,
                        struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;

    if (find_tree(id != NULL && file_is_folder(id) ? id : ".", &target, err) < 0)
        return -1;
    if (id == NULL && !target.has_tree)
        return error_set(err, ERROR_USAGE,
                         "which problem? name one (`judge list` shows them), or go to a folder that"
                         " `judge start` made");
    if (target.has_tree && (id == NULL || file_is_folder(id)))
        id = target.tree.problem_id;
    if (load_problem(app, id, &target, err) < 0)
        return -1;
    if (target.has_tree && strcmp(target.tree.problem_id, target.problem.id) != 0)
        target.has_tree = false;
    SWAP(*out_target, target);
    return 0;
}

static int choose_language(struct app *app, const char *word, struct target *target,
                           struct error *err)
{
    const struct language_table *table = NULL;

    if (word != NULL)
        return app_language(app, word, &target->language, err);
    if (app_languages(app, &table, err) < 0)
        return -1;
    target->language = task_language_of(table, target->source_path);
    if (target->language != NULL)
        return 0;
    if (language_foreign_name(target->source_path) != NULL)
        return error_set(err, ERROR_USAGE,
                         "'%s' is in %s, a language that is not known here; a row in "
                         "languages.json would add it",
                         target->source_name, language_foreign_name(target->source_path));
    if (path_extension(target->source_path)[0] == '\0')
        return error_set(err, ERROR_USAGE, "'%s' has no ending that tells its language; use --lang",
                         target->source_name);
    return error_set(err, ERROR_USAGE, "'%s': no language has the ending '.%s'; use --lang",
                     target->source_name, path_extension(target->source_path));
}

/* Standard input becomes a file, as everything behind here wants one. */
static int take_stdin(struct app *app, const char *language, struct target *target,
                      struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (language == NULL && target->has_tree)
        language = target->tree.language;
    if (language == NULL)
        return error_set(err, ERROR_USAGE, "which language does '-' hold? say --lang L");
    if (app_language(app, language, &target->language, err) < 0)
        return -1;
    if (strbuf_read(&text, STDIN_FILENO, STDIN_SOURCE_MAX_BYTES, err) < 0)
        return error_wrap(err, "standard input");
    if (scratch_make(&target->scratch, err) < 0)
        return -1;
    target->source_path = path_join(target->scratch.path, target->language->source_name);
    target->source_name = mem_strdup("-");
    return file_write_atomic(target->source_path, text.data, text.size, err);
}

static int take_file(struct app *app, const char *path, const char *language, struct target *target,
                     struct error *err)
{
    AUTO(mem_free) char *folder = path_folder(path);

    if (access(path, R_OK) < 0)
        return error_set(err, ERROR_USAGE, "cannot read '%s'; is it yours?", path);
    target->source_path = mem_strdup(path);
    target->source_name = mem_strdup(path);
    if (find_tree(folder, target, err) < 0)
        return -1;
    return choose_language(app, language, target, err);
}

/* The source of the work folder: by the language asked for, else what judge.json says. */
static int take_tree_source(struct app *app, const char *language, struct target *target,
                            struct error *err)
{
    if (language != NULL) {
        if (app_language(app, language, &target->language, err) < 0)
            return -1;
        target->source_path = path_join(target->tree.folder, target->language->source_name);
        if (!file_exists(target->source_path))
            return error_set(err, ERROR_USAGE,
                             "'%s' is not there; `judge start %s --lang %s` makes it",
                             target->source_path, target->problem.id, target->language->id);
    } else if (target->tree.source == NULL || !file_exists(target->tree.source)) {
        return error_set(err, ERROR_USAGE, "'%s' holds no source; name the file",
                         target->tree.folder);
    } else {
        target->source_path = mem_strdup(target->tree.source);
    }
    target->source_name = mem_strdup(path_base(target->source_path));
    return choose_language(app, language, target, err);
}

/* An id: its work folder is the one around here, or ./slug. */
static int take_id(struct app *app, const char *id, const char *language, struct target *target,
                   struct error *err)
{
    if (load_problem(app, id, target, err) < 0)
        return -1;
    if (find_tree(".", target, err) < 0)
        return -1;
    if (!target->has_tree || strcmp(target->tree.problem_id, target->problem.id) != 0) {
        const char *slug = problem_slug(&target->problem);

        if (file_is_folder(slug) && find_tree(slug, target, err) < 0)
            return -1;
    }
    if (!target->has_tree || strcmp(target->tree.problem_id, target->problem.id) != 0)
        return error_set(err, ERROR_USAGE,
                         "no work folder of '%s' is here; `judge start %s` makes one, or name the"
                         " file: FILE --problem %s",
                         target->problem.id, target->problem.id, target->problem.id);
    return take_tree_source(app, language, target, err);
}

static bool is_plain_file(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && !S_ISDIR(status.st_mode);
}

/* Does the word look like a file rather than an id? Then its absence is what to tell. */
static bool looks_like_file(struct app *app, const char *word)
{
    const struct language_table *table = NULL;

    /* No id has a point in it. */
    if (path_extension(word)[0] != '\0' && !file_is_folder(word))
        return true;
    return app_languages(app, &table, NULL) == 0 && language_of_file(table, word) != NULL;
}

static int take_word(struct app *app, const char *word, bool has_problem, const char *language,
                     struct target *target, struct error *err)
{
    if (strcmp(word, "-") == 0)
        return take_stdin(app, language, target, err);
    if (is_plain_file(word))
        return take_file(app, word, language, target, err);
    if (looks_like_file(app, word))
        return error_set(err, ERROR_USAGE, "there is no file '%s'", word);
    if (file_is_folder(word)) {
        if (find_tree(word, target, err) < 0)
            return -1;
        if (!target->has_tree && has_problem)
            return take_file(app, word, language, target, err);
        if (target->has_tree)
            return load_problem(app, target->tree.problem_id, target, err) < 0
                       ? -1
                       : take_tree_source(app, language, target, err);
    }
    return take_id(app, word, language, target, err);
}

int target_find_source(struct app *app, const char *word, const char *problem_id,
                       const char *language, struct target *out_target, struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;

    if (find_tree(".", &target, err) < 0)
        return -1;
    if (word == NULL && problem_id != NULL && !target.has_tree)
        word = problem_id;
    if (word == NULL) {
        if (!target.has_tree)
            return error_set(err, ERROR_USAGE,
                             "what is to be judged? name a file, or go to a folder that `judge"
                             " start` made");
        if (load_problem(app, problem_id != NULL ? problem_id : target.tree.problem_id, &target,
                         err) < 0 ||
            take_tree_source(app, language, &target, err) < 0)
            return -1;
    } else if (take_word(app, word, problem_id != NULL, language, &target, err) < 0) {
        return -1;
    }
    if (target.problem.id == NULL) {
        if (problem_id == NULL && !target.has_tree)
            return error_set(err, ERROR_USAGE, "which problem does '%s' answer? say --problem ID",
                             word);
        if (load_problem(app, problem_id != NULL ? problem_id : target.tree.problem_id, &target,
                         err) < 0)
            return -1;
    }
    SWAP(*out_target, target);
    return 0;
}

int target_find_operands(struct app *app, const struct operands *operands, const char *problem_id,
                         const char *language, struct target *out_target, struct error *err)
{
    const char *word = operands->count > 0 ? operands->items[operands->count - 1] : NULL;

    if (operands->count < 2)
        return target_find_source(app, word, problem_id, language, out_target, err);
    if (problem_id != NULL)
        return error_set(err, ERROR_USAGE,
                         "'%s' and --problem '%s' both name a problem; leave one of them out",
                         operands->items[0], problem_id);
    return target_find_source(app, word, operands->items[0], language, out_target, err);
}
