#include "judge/repo/package_expectations.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/expectation.h"
#include "judge/repo/package_rules.h"

#define FILE_NAME "submissions/submissions.yaml"
#define ANY_VERDICT                                                                                \
    (1u << VERDICT_AC | 1u << VERDICT_WA | 1u << VERDICT_TLE | 1u << VERDICT_RTE |                 \
     1u << VERDICT_MLE | 1u << VERDICT_OLE | 1u << VERDICT_SV)

static const char *const known_keys[] =
    {"language",       "entrypoint",         "authors", "author",
     "permitted",      "required",           "score",   "message",
     "model_solution", "use_for_time_limit", NULL};

static int verdicts_read(const struct yaml *value, unsigned *out_bits, struct error *err)
{
    AUTO(mem_free) char *words = yaml_words(value);
    char *rest = words;

    for (char *word = strsep(&rest, " "); word != NULL; word = strsep(&rest, " ")) {
        enum verdict verdict;

        if (*word == '\0')
            continue;
        if (!verdict_parse(word, &verdict))
            return error_set(err, ERROR_INPUT,
                             "%s:%d: '%s' is no verdict: AC, WA, TLE or RTE "
                             "would be right",
                             FILE_NAME, value->line, word);
        *out_bits |= 1u << verdict;
    }
    return 0;
}

static void score_read(const struct yaml *value, struct expectation *expectation)
{
    AUTO(mem_free) char *words = yaml_words(value);
    char *end = NULL;

    expectation->has_score = true;
    expectation->least = expectation->most = strtod(words, &end);
    if (end != NULL && *end == ' ')
        expectation->most = strtod(end, NULL);
}

static bool is_known(const char *key)
{
    for (size_t i = 0; known_keys[i] != NULL; i++)
        if (strcmp(known_keys[i], key) == 0)
            return true;
    return false;
}

/* One map of requirements; cases: whose they are, or NULL. */
static int requirements_read(const struct yaml *map, const char *cases, struct solution *solution,
                             struct error *err)
{
    struct expectation expectation = {.cases = mem_strdup(cases)};
    const char *message = yaml_text_of(map, "message", NULL);
    const struct yaml *score = yaml_find(map, "score");
    const struct yaml *permitted = yaml_find(map, "permitted"),
                      *required = yaml_find(map, "required");

    expectation.message = mem_strdup(message);
    if (score != NULL)
        score_read(score, &expectation);
    ARRAY_PUSH(solution->expectations, solution->expectation_count, solution->expectation_capacity,
               expectation);
    if (permitted != NULL &&
        verdicts_read(permitted, &solution->expectations[solution->expectation_count - 1].permitted,
                      err) < 0)
        return -1;
    return required != NULL
               ? verdicts_read(required,
                               &solution->expectations[solution->expectation_count - 1].required,
                               err)
               : 0;
}

/* What a folder's name says is replaced where the file speaks of that folder. */
static void folder_replace(const struct yaml *entry, struct solution *solution)
{
    size_t size = strcspn(solution->file, "/");
    bool is_folder = strlen(entry->key) == size && memcmp(entry->key, solution->file, size) == 0;

    if (is_folder &&
        (yaml_find(entry, "permitted") != NULL || yaml_find(entry, "required") != NULL))
        solution->permitted = ANY_VERDICT;
}

static int entry_apply(const struct yaml *entry, struct problem *problem, struct solution *solution,
                       struct error *err)
{
    if (entry->kind != YAML_MAP || !expectation_matches(entry->key, solution->file))
        return 0;
    if (yaml_find(entry, "language") != NULL)
        package_remark(problem, "%s:%d: the key 'language' is left out: the ending tells it here",
                       FILE_NAME, entry->line);
    if (yaml_find(entry, "entrypoint") != NULL)
        package_remark(problem, "%s:%d: the key 'entrypoint' is left out: the main file is found",
                       FILE_NAME, entry->line);
    folder_replace(entry, solution);
    if (requirements_read(entry, NULL, solution, err) < 0)
        return -1;
    for (size_t i = 0; i < entry->count; i++)
        if (!is_known(entry->items[i].key) && entry->items[i].kind == YAML_MAP &&
            requirements_read(&entry->items[i], entry->items[i].key, solution, err) < 0)
            return -1;
    return 0;
}

int package_expectations_read(struct problem *problem, struct error *err)
{
    AUTO(yaml_release) struct yaml root = YAML_INIT;
    int status = package_yaml(problem, FILE_NAME, &root, err);

    for (size_t i = 0; status > 0 && i < root.count; i++)
        for (size_t j = 0; j < problem->solution_count; j++)
            if (entry_apply(&root.items[i], problem, &problem->solutions[j], err) < 0)
                return -1;
    return status < 0 ? -1 : 0;
}
