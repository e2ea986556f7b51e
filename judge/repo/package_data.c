#include "judge/repo/package_data.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/core/validator_flags.h"
#include "judge/repo/package_kind.h"
#include "judge/repo/yaml_text.h"

#define YAML_MAX_BYTES ((size_t)1 << 20)
#define DEPTH_MAX 8

/* What holds in a group, and in those below it unless they say otherwise. */
struct rules {
    char *flags;
    bool takes_minimum;
    double accept_score;
};

static void rules_release(struct rules *rules)
{
    mem_free(&rules->flags);
}

/* A file's YAML below the folder; 0: it is not there. */
static int yaml_at(const struct problem *problem, const char *below, struct yaml *out_root,
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

/* The validator's flags, by the names of all versions. */
static void flags_replace(const struct yaml *root, char **flags)
{
    static const char *const keys[] = {"output_validator_flags", "output_validator_args"};

    for (size_t i = 0; i < ARRAY_LEN(keys); i++) {
        const struct yaml *value = yaml_find(root, keys[i]);

        if (value == NULL)
            continue;
        mem_free(flags);
        *flags = yaml_words(value);
    }
}

static int rules_read(const struct problem *problem, const char *group, struct rules *rules,
                      struct error *err)
{
    static const char *const files[] = {"testdata.yaml", "test_group.yaml"};

    for (size_t i = 0; i < ARRAY_LEN(files); i++) {
        AUTO(mem_free) char *below = mem_format("data/%s/%s", group, files[i]);
        AUTO(yaml_release) struct yaml root = YAML_INIT;
        int status = yaml_at(problem, below, &root, err);
        const struct yaml *grading = yaml_find(&root, "grading");

        if (status < 0)
            return -1;
        if (strcmp(yaml_text_of(&root, "grading", "default"), "custom") == 0)
            return error_set(err, ERROR_INPUT,
                             "%s: a grader of the package's own is not run here: 'grading: "
                             "default' would be right",
                             below);
        flags_replace(&root, &rules->flags);
        if (strstr(yaml_text_of(&root, "grader_flags", ""), "min") != NULL ||
            strcmp(yaml_text_of(grading, "aggregation", ""), "min") == 0)
            rules->takes_minimum = true;
        if (yaml_find(&root, "accept_score") != NULL)
            rules->accept_score = strtod(yaml_text_of(&root, "accept_score", "1"), NULL);
    }
    return 0;
}

static bool ends_with(const char *text, const char *end)
{
    size_t size = strlen(text), end_size = strlen(end);

    return size > end_size && strcmp(text + size - end_size, end) == 0;
}

/* One input with its answer and, in the newest format, flags of its own. */
static int read_case(struct problem *problem, const char *group, const char *file,
                     const struct rules *rules, struct error *err)
{
    AUTO(mem_free) char *stem = mem_strndup(file, strlen(file) - strlen(".in"));
    AUTO(mem_free) char *name = mem_format("%s/%s", group, stem);
    AUTO(mem_free) char *input = mem_format("%s/data/%s.in", problem->folder, name);
    AUTO(mem_free) char *answer = mem_format("%s/data/%s.ans", problem->folder, name);
    AUTO(mem_free) char *below = mem_format("data/%s.yaml", name);
    AUTO(mem_free) char *flags = mem_strdup(rules->flags);
    AUTO(yaml_release) struct yaml root = YAML_INIT;
    struct checker_spec parsed;

    if (yaml_at(problem, below, &root, err) < 0)
        return -1;
    flags_replace(&root, &flags);
    if (problem->checker.kind == CHECKER_VALIDATOR &&
        validator_flags_parse(flags, &parsed, err) < 0)
        return error_wrap(err, "data/%s", name);
    if (!file_exists(answer)) {
        if (problem->checker.kind == CHECKER_VALIDATOR && problem->style == PROBLEM_STDIO)
            return error_set(err, ERROR_INPUT, "data/%s.in has no answer: data/%s.ans is missing",
                             name, name);
        mem_free(&answer);
    }
    package_add_case(problem, name, group, input, answer, flags);
    return 0;
}

static void group_finish(struct problem *problem, const char *name, const struct rules *rules)
{
    for (size_t i = 0; i < problem->group_count; i++) {
        struct group_spec *group = &problem->groups[i];

        if (strcmp(group->name, name) != 0 || strcmp(name, "sample") == 0)
            continue;
        group->score = rules->takes_minimum ? GROUP_MIN : GROUP_SUM;
        group->points =
            rules->accept_score * (rules->takes_minimum ? 1.0 : (double)group->case_count);
    }
}

static int read_group(struct problem *problem, const char *group, const struct rules *above,
                      int depth, struct error *err)
{
    AUTO(rules_release)
    struct rules rules = {mem_strdup(above->flags), above->takes_minimum, above->accept_score};
    AUTO(mem_free) char *folder = mem_format("%s/data/%s", problem->folder, group);
    AUTO(names_release) struct names names = NAMES_INIT;

    if (depth > DEPTH_MAX)
        return error_set(err, ERROR_INPUT, "data/%s is nested too deeply", group);
    if (rules_read(problem, group, &rules, err) < 0 || folder_list(folder, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[i]);
        AUTO(mem_free) char *below = mem_format("%s/%s", group, names.items[i]);
        int status = 0;

        if (names.items[i][0] == '.')
            continue;
        if (file_is_folder(path))
            status = read_group(problem, below, &rules, depth + 1, err);
        else if (ends_with(names.items[i], ".in"))
            status = read_case(problem, group, names.items[i], &rules, err);
        if (status < 0)
            return -1;
    }
    if (problem->package.is_scored)
        group_finish(problem, group, &rules);
    return 0;
}

int package_data_read(struct problem *problem, const char *flags, struct error *err)
{
    static const char *const trees[] = {"sample", "secret"};
    AUTO(rules_release) struct rules rules = {mem_strdup(flags), false, 1};

    if (rules_read(problem, ".", &rules, err) < 0)
        return -1;
    for (size_t i = 0; i < ARRAY_LEN(trees); i++) {
        AUTO(mem_free) char *folder = mem_format("%s/data/%s", problem->folder, trees[i]);

        if (file_is_folder(folder) && read_group(problem, trees[i], &rules, 0, err) < 0)
            return -1;
    }
    return 0;
}
