#include "judge/cli/contest_set.h"

#include <inttypes.h>
#include <string.h>

#include "judge/base/clock.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/repo/history_contest.h"
#include "judge/repo/set_file.h"

#define SET_SUFFIX ".json"

static bool ends_with(const char *text, const char *suffix)
{
    size_t size = strlen(text), suffix_size = strlen(suffix);

    return size >= suffix_size && strcmp(text + size - suffix_size, suffix) == 0;
}

/* A folder may be a problem, or the work folder named after one: those come first. */
static bool is_set(const struct repository *repository, const char *word)
{
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;

    if (ends_with(word, SET_SUFFIX))
        return true;
    return file_is_folder(word) && repository_load(repository, word, &problem, NULL) < 0;
}

static int add_problem(const struct repository *repository, const char *reference,
                       struct contest *contest, struct error *err)
{
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;

    if (repository_load(repository, reference, &problem, err) < 0)
        return -1;
    if (contest_has(contest, problem.id))
        return error_set(err, ERROR_USAGE, "'%s' is there twice; name each problem once",
                         problem.id);
    if (contest->count == CONTEST_PROBLEMS_MAX)
        return error_set(err, ERROR_USAGE, "too many problems; a contest has at most %d, A to Z",
                         CONTEST_PROBLEMS_MAX);
    contest_add(contest, problem.id, problem.title);
    return 0;
}

static int add_set(const struct repository *repository, const char *path, struct contest *contest,
                   struct error *err)
{
    AUTO(problem_set_release) struct problem_set set = PROBLEM_SET_INIT;

    if (set_load(path, &set, err) < 0)
        return -1;
    for (size_t i = 0; i < set.problem_count; i++)
        if (add_problem(repository, set.problems[i].reference, contest, err) < 0)
            return error_wrap(err, "set '%s'", set.name);
    contest->title = mem_strdup(set.title);
    return 0;
}

/* "two-sum,islands-census" */
static int add_ids(const struct repository *repository, const char *word, struct contest *contest,
                   struct error *err)
{
    while (*word != '\0') {
        size_t size = strcspn(word, ",");
        AUTO(mem_free) char *id = mem_strndup(word, size);

        if (size > 0 && add_problem(repository, id, contest, err) < 0)
            return -1;
        word += size + (word[size] == ',');
    }
    return 0;
}

int contest_set_read(struct app *app, const struct operands *words, struct contest *contest,
                     struct error *err)
{
    const struct repository *repository = NULL;

    if (app_repository(app, &repository, err) < 0)
        return -1;
    if (words->count == 1 && is_set(repository, words->items[0]))
        return add_set(repository, words->items[0], contest, err);
    for (size_t i = 0; i < words->count; i++)
        if (add_ids(repository, words->items[i], contest, err) < 0)
            return -1;
    if (contest->count == 0)
        return error_set(err, ERROR_USAGE, "'%s' names no problem; `judge list` shows them",
                         words->items[0]);
    contest->title =
        contest->count == 1 ? mem_strdup("1 problem") : mem_format("%zu problems", contest->count);
    return 0;
}

int64_t contest_running_s(struct app *app)
{
    AUTO(contest_release) struct contest contest = CONTEST_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    struct history *history = NULL;
    bool is_there = false;

    /* Where there is no history to read, there is no contest in it; who asks complains. */
    if (app_history(app, &history, &fault) < 0 ||
        history_last_contest(history, &contest, &is_there, &fault) < 0 || !is_there)
        return 0;
    return contest_left_s(&contest, clock_now_s());
}

int contest_refuse(struct app *app, const char *what, struct error *err)
{
    int64_t left_s = contest_running_s(app);

    if (left_s == 0)
        return 0;
    return error_set(err, ERROR_USAGE,
                     "no %s in a contest (%" PRId64 " min left); `judge contest --end` ends it",
                     what, (left_s + 59) / 60);
}
