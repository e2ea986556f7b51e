#include "judge/repo/package_rules.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"

#define YAML_MAX_BYTES ((size_t)4 << 20)
#define SECRET_POINTS 100

void package_rules_release(struct package_rules *rules)
{
    mem_free(&rules->flags);
    mem_free(&rules->input_flags);
    mem_free(&rules->arguments);
    names_release(&rules->needs);
}

void package_remark(struct problem *problem, const char *format, ...)
{
    AUTO(mem_free) char *text = NULL;
    va_list arguments;

    va_start(arguments, format);
    if (vasprintf(&text, format, arguments) < 0)
        text = NULL;
    va_end(arguments);
    for (size_t i = 0; text != NULL && i < problem->package.remarks.count; i++)
        if (strcmp(problem->package.remarks.items[i], text) == 0)
            return;
    if (text != NULL)
        names_add(&problem->package.remarks, text);
}

void package_unknown_keys(struct problem *problem, const char *below, const struct yaml *map,
                          const char *const *known)
{
    for (size_t i = 0; map != NULL && map->kind == YAML_MAP && i < map->count; i++) {
        size_t place = 0;

        while (known[place] != NULL && strcmp(known[place], map->items[i].key) != 0)
            place++;
        if (known[place] == NULL)
            package_remark(problem, "%s:%d: the key '%s' is not known here and is left out", below,
                           map->items[i].line, map->items[i].key);
    }
}

int package_yaml(const struct problem *problem, const char *below, struct yaml *out_root,
                 struct error *err)
{
    AUTO(mem_free) char *path = path_join(problem->folder, below);
    AUTO(mem_free) char *text = NULL;
    size_t size;

    if (!file_exists(path))
        return 0;
    if (file_read_bytes(path, YAML_MAX_BYTES, &text, &size, err) < 0 ||
        yaml_parse(below, text, size, out_root, err) < 0)
        return -1;
    return 1;
}

/* ---- words that stand for a mode ---- */

static const struct {
    const char *word;
    int verdict_mode, score_mode; /* -1: says nothing of it */
} modes[] = {
    {"worst_error",   VERDICT_OF_WORST,  -1           },
    {"no_errors",     VERDICT_OF_WORST,  -1           },
    {"first_error",   VERDICT_OF_FIRST,  -1           },
    {"always_accept", VERDICT_ALWAYS_AC, -1           },
    {"sum",           -1,                SCORE_SUM    },
    {"min",           -1,                SCORE_MIN    },
    {"max",           -1,                SCORE_MAX    },
    {"avg",           -1,                SCORE_AVERAGE},
    {"pass-fail",     -1,                SCORE_ALL    },
};

static bool mode_take(struct grading_group *group, const char *word)
{
    for (size_t i = 0; i < ARRAY_LEN(modes); i++) {
        if (strcmp(modes[i].word, word) != 0)
            continue;
        if (modes[i].verdict_mode >= 0)
            group->verdict_mode = (enum verdict_mode)modes[i].verdict_mode;
        if (modes[i].score_mode >= 0)
            group->score_mode = (enum score_mode)modes[i].score_mode;
        return true;
    }
    if (strcmp(word, "ignore_sample") == 0)
        return group->ignores_sample = true;
    if (strcmp(word, "accept_if_any_accepted") == 0)
        return group->accepts_any = true;
    return false;
}

static int modes_take(struct grading_group *group, const char *below, const char *words,
                      struct error *err)
{
    AUTO(mem_free) char *copy = mem_strdup(words);
    char *rest = copy;

    /* Flags that are given replace those from above, they do not add to them. */
    group->verdict_mode = VERDICT_OF_WORST;
    group->score_mode = SCORE_SUM;
    group->ignores_sample = group->accepts_any = false;
    for (char *word = strsep(&rest, " \t\n"); word != NULL; word = strsep(&rest, " \t\n"))
        if (*word != '\0' && !mode_take(group, word))
            return error_set(err, ERROR_INPUT,
                             "%s: '%s' is no flag of the default grader: worst_error, first_error, "
                             "always_accept, sum, min, max, avg, ignore_sample or "
                             "accept_if_any_accepted would be right",
                             below, word);
    return 0;
}

/* ---- one file ---- */

/* A text or a list of texts; the last of the keys that is there counts. */
static void words_replace(const struct yaml *root, const char *const *keys, char **words)
{
    for (; *keys != NULL; keys++) {
        const struct yaml *value = yaml_find(root, *keys);

        if (value == NULL)
            continue;
        mem_free(words);
        *words = yaml_words(value);
    }
}

static void number_replace(const struct yaml *root, const char *key, double *number)
{
    const char *text = yaml_text_of(root, key, NULL);

    if (text != NULL && strcmp(text, "unbounded") == 0)
        *number = -1;
    else if (text != NULL)
        *number = strtod(text, NULL);
}

static void range_take(const struct yaml *root, struct grading_group *group)
{
    const char *range = yaml_text_of(root, "range", NULL);
    char *end = NULL;
    double most;

    if (range == NULL)
        return;
    (void)strtod(range, &end);
    most = strtod(end, NULL);
    group->max_score = most > 0 && most < 1e15 ? most : -1;
}

static void scores_take(const struct yaml *root, struct package_rules *rules)
{
    number_replace(root, "accept_score", &rules->group.accept_score);
    number_replace(root, "score", &rules->group.accept_score);
    number_replace(root, "reject_score", &rules->group.reject_score);
    number_replace(root, "max_score", &rules->group.max_score);
    range_take(root, &rules->group);
}

static int aggregation_take(const struct yaml *root, const char *below, struct package_rules *rules,
                            struct error *err)
{
    static const char *const keys[] = {"aggregation", "score_aggregation", "verdict_aggregation"};

    for (size_t i = 0; i < ARRAY_LEN(keys); i++) {
        const char *word = yaml_text_of(root, keys[i], NULL);

        if (word != NULL && !mode_take(&rules->group, word))
            return error_set(err, ERROR_INPUT, "%s: %s: '%s': sum, min or pass-fail would be right",
                             below, keys[i], word);
    }
    return 0;
}

/* "secret/a", or in drafts "a" */
static void needs_take(const struct yaml *root, struct package_rules *rules)
{
    AUTO(mem_free) char *words = yaml_words(yaml_find(root, "require_pass"));
    char *rest = words;

    for (char *word = strsep(&rest, " "); word != NULL; word = strsep(&rest, " ")) {
        AUTO(mem_free) char *full = mem_format("secret/%s", word);
        bool is_whole = strchr(word, '/') != NULL || strcmp(word, "sample") == 0;

        if (*word != '\0')
            names_add(&rules->needs, is_whole ? word : full);
    }
}

static int rejects_take(const struct yaml *root, const char *below, struct package_rules *rules,
                        struct error *err)
{
    const char *word = yaml_text_of(root, "on_reject", NULL);

    if (word == NULL)
        return 0;
    if (strcmp(word, "break") != 0 && strcmp(word, "continue") != 0 &&
        strcmp(word, "first_error") != 0 && strcmp(word, "worst_error") != 0 &&
        strcmp(word, "grade") != 0)
        return error_set(err, ERROR_INPUT, "%s: on_reject: '%s': break or continue would be right",
                         below, word);
    rules->group.breaks = word[0] == 'b' || word[0] == 'f';
    return 0;
}

static int grading_take(const struct yaml *root, const char *below, struct package_rules *rules,
                        struct error *err)
{
    const struct yaml *map = yaml_find(root, "grading");
    const struct yaml *flags = yaml_find(root, "grader_flags");
    const struct yaml *scoring = yaml_find(root, "scoring");
    const struct yaml *const maps[] = {root, map, scoring};

    if (strcmp(yaml_text_of(root, "grading", "default"), "custom") == 0)
        return error_set(err, ERROR_INPUT,
                         "%s: a grader of the package's own is not run here: 'grading: "
                         "default' would be right",
                         below);
    if (yaml_find(root, "static_validation_score") != NULL)
        return error_set(err, ERROR_INPUT,
                         "%s: static_validation_score: static validators are not run here", below);
    if (flags != NULL) {
        AUTO(mem_free) char *words = yaml_words(flags);

        if (modes_take(&rules->group, below, words, err) < 0)
            return -1;
    }
    for (size_t i = 0; i < ARRAY_LEN(maps); i++) {
        if (maps[i] == NULL || maps[i]->kind != YAML_MAP)
            continue;
        scores_take(maps[i], rules);
        needs_take(maps[i], rules);
        if (aggregation_take(maps[i], below, rules, err) < 0 ||
            rejects_take(maps[i], below, rules, err) < 0)
            return -1;
    }
    return 0;
}

static const char *const flag_keys[] = {"output_validator_flags", "output_validator_args", NULL};
static const char *const input_keys[] = {"input_validator_flags", "input_validator_args", NULL};
static const char *const argument_keys[] = {"args", NULL};

int package_rules_take(struct problem *problem, const char *below, const struct yaml *root,
                       struct package_rules *rules, struct error *err)
{
    static const char *const known[] = {"on_reject",
                                        "grading",
                                        "scoring",
                                        "grader_flags",
                                        "accept_score",
                                        "reject_score",
                                        "range",
                                        "input_validator_flags",
                                        "input_validator_args",
                                        "output_validator_flags",
                                        "output_validator_args",
                                        "input_visualizer_args",
                                        "output_visualizer_args",
                                        "static_validator_args",
                                        "score",
                                        "max_score",
                                        "aggregation",
                                        "score_aggregation",
                                        "verdict_aggregation",
                                        "require_pass",
                                        "args",
                                        "full_feedback",
                                        "hint",
                                        "description",
                                        NULL};

    package_unknown_keys(problem, below, root, known);
    words_replace(root, flag_keys, &rules->flags);
    words_replace(root, input_keys, &rules->input_flags);
    words_replace(root, argument_keys, &rules->arguments);
    return grading_take(root, below, rules, err);
}

static int file_take(struct problem *problem, const char *below, struct package_rules *rules,
                     struct error *err)
{
    AUTO(yaml_release) struct yaml root = YAML_INIT;
    int status = package_yaml(problem, below, &root, err);

    return status <= 0 ? status : package_rules_take(problem, below, &root, rules, err);
}

int package_rules_case(struct problem *problem, const char *below, struct package_rules *rules,
                       struct error *err)
{
    return file_take(problem, below, rules, err);
}

int package_rules_old(const struct yaml *root, struct package_rules *rules, struct error *err)
{
    const struct yaml *grading = yaml_find(root, "grading");

    if (grading == NULL || grading->kind != YAML_MAP)
        return 0;
    scores_take(grading, rules);
    return rejects_take(grading, "problem.yaml: grading", rules, err);
}

/* ---- what holds before a file is read ---- */

static const struct grading_group usual = {.accept_score = 1, .max_score = -1, .breaks = true};

void package_rules_begin(const struct problem *problem, bool is_legacy,
                         struct package_rules *out_rules)
{
    *out_rules = (struct package_rules){.is_legacy = is_legacy,
                                        .flags = mem_strdup(""),
                                        .input_flags = mem_strdup(""),
                                        .arguments = mem_strdup(""),
                                        .group = usual};
    if (is_legacy || !problem->package.is_scored)
        return;
    out_rules->group.breaks = false;
    out_rules->group.ignores_sample = true;
}

/* Scored packages of later formats: the secret data sum up to 100, a group is passed or not. */
static struct grading_group later_default(const char *group)
{
    struct grading_group rules = usual;

    rules.breaks = false;
    if (strcmp(group, "sample") == 0)
        rules.breaks = true;
    else if (strcmp(group, "secret") == 0)
        rules.max_score = SECRET_POINTS;
    else
        rules.score_mode = SCORE_ALL;
    return rules;
}

int package_rules_read(struct problem *problem, const char *group,
                       const struct package_rules *above, struct package_rules *out_rules,
                       struct error *err)
{
    static const char *const files[] = {"testdata.yaml", "test_group.yaml"};
    AUTO(package_rules_release)
    struct package_rules rules = {.is_legacy = above->is_legacy,
                                  .flags = mem_strdup(above->flags),
                                  .input_flags = mem_strdup(above->input_flags),
                                  .arguments = mem_strdup(above->arguments),
                                  .group = above->group};

    rules.group.max_score = -1;
    if (!rules.is_legacy && problem->package.is_scored && *group != '\0')
        rules.group = later_default(group);
    for (size_t i = 0; i < ARRAY_LEN(files); i++) {
        AUTO(mem_free)
        char *below = mem_format("data/%s%s%s", group, *group != '\0' ? "/" : "", files[i]);

        if (file_take(problem, below, &rules, err) < 0)
            return -1;
    }
    /* A failed case earns nothing there, and so its group does. */
    if (!rules.is_legacy && problem->package.is_scored &&
        (rules.group.score_mode == SCORE_ALL || rules.group.score_mode == SCORE_MIN))
        rules.group.breaks = true;
    SWAP(*out_rules, rules);
    return 0;
}
