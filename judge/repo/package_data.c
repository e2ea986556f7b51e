#include "judge/repo/package_data.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/core/grading.h"
#include "judge/core/validator_flags.h"
#include "judge/repo/package_kind.h"
#include "judge/repo/package_probes.h"
#include "judge/repo/package_rules.h"

#define DEPTH_MAX 8

/* What all folders of data/ have in common. */
struct reading {
    struct problem *problem;
    const char *flags; /* of problem.yaml */
};

static bool ends_with(const char *text, const char *end)
{
    size_t size = strlen(text), end_size = strlen(end);

    return size > end_size && strcmp(text + size - end_size, end) == 0;
}

static char *join_words(const char *first, const char *second)
{
    bool are_both = *first != '\0' && *second != '\0';

    return mem_format("%s%s%s", first, are_both ? " " : "", second);
}

/* What a case needs that no submission is given here. */
static int check_extras(const struct problem *problem, const char *name, struct error *err)
{
    AUTO(mem_free) char *files = mem_format("%s/data/%s.files", problem->folder, name);

    if (file_is_folder(files))
        return error_set(err, ERROR_INPUT,
                         "data/%s.files: files beside the input are not given to submissions here",
                         name);
    return 0;
}

/* One input with its answer and, in the newest format, flags of its own. */
static int read_case(const struct reading *reading, const char *group, const char *file,
                     const struct package_rules *above, struct error *err)
{
    struct problem *problem = reading->problem;
    AUTO(mem_free) char *stem = mem_strndup(file, strlen(file) - strlen(".in"));
    AUTO(mem_free) char *name = mem_format("%s/%s", group, stem);
    AUTO(mem_free) char *input = mem_format("%s/data/%s.in", problem->folder, name);
    AUTO(mem_free) char *answer = mem_format("%s/data/%s.ans", problem->folder, name);
    AUTO(mem_free) char *below = mem_format("data/%s.yaml", name);
    AUTO(mem_free) char *flags = NULL;
    AUTO(package_rules_release)
    struct package_rules rules = {.flags = mem_strdup(above->flags),
                                  .input_flags = mem_strdup(above->input_flags),
                                  .arguments = mem_strdup(above->arguments),
                                  .group = above->group};
    struct checker_spec parsed;
    struct test_case *test;

    if (check_extras(problem, name, err) < 0 || package_rules_case(problem, below, &rules, err) < 0)
        return -1;
    flags = join_words(reading->flags, rules.flags);
    if (problem->checker.kind == CHECKER_VALIDATOR &&
        validator_flags_parse(flags, &parsed, err) < 0)
        return error_wrap(err, "data/%s", name);
    if (!file_exists(answer)) {
        if (problem->checker.kind == CHECKER_VALIDATOR && problem->style == PROBLEM_STDIO) {
            package_remark(problem, "data/%s.in has no answer (.ans) and is left out", name);
            return 0;
        }
        mem_free(&answer);
    }
    package_add_case(problem, name, group, input, answer, flags);
    test = &problem->package.cases.items[problem->package.cases.count - 1];
    test->validator_flags = TAKE(rules.input_flags);
    if (*rules.arguments != '\0')
        test->arguments = TAKE(rules.arguments);
    return 0;
}

static struct group_spec *group_spec_of(struct problem *problem, const char *name)
{
    for (size_t i = 0; i < problem->group_count; i++)
        if (strcmp(problem->groups[i].name, name) == 0)
            return &problem->groups[i];
    return NULL;
}

/* The points of a later format are a group's, and its cases share them. */
static void share_out(struct grading_group *group, const struct group_spec *spec)
{
    if (group->max_score < 0 || spec == NULL || spec->case_count == 0)
        return;
    if (group->score_mode == SCORE_SUM)
        group->accept_score = group->max_score / (double)spec->case_count;
    if (group->score_mode == SCORE_MIN)
        group->accept_score = group->max_score;
}

void package_group_finish(struct problem *problem, size_t place, struct package_rules *rules)
{
    struct grading_group *group = &problem->package.groups[place];
    struct group_spec *spec = group_spec_of(problem, group->name);

    if (!rules->is_legacy && problem->package.is_scored)
        share_out(group, spec);
    if (spec == NULL)
        return;
    SWAP(spec->needs, rules->needs);
    spec->score = GROUP_SUM;
    if (problem->package.is_scored && strcmp(group->name, "sample") != 0)
        spec->points = grading_max(problem, group);
}

static int read_group(const struct reading *reading, const char *group,
                      const struct package_rules *above, int depth, struct error *err);

static int read_entry(const struct reading *reading, const char *group, const char *file,
                      const struct package_rules *rules, int depth, struct error *err)
{
    AUTO(mem_free)
    char *path = mem_format("%s/data/%s/%s", reading->problem->folder, group, file);
    AUTO(mem_free) char *below = mem_format("%s/%s", group, file);

    if (file[0] == '.' || ends_with(file, ".files"))
        return 0;
    if (file_is_folder(path))
        return read_group(reading, below, rules, depth + 1, err);
    return ends_with(file, ".in") ? read_case(reading, group, file, rules, err) : 0;
}

static int read_group(const struct reading *reading, const char *group,
                      const struct package_rules *above, int depth, struct error *err)
{
    struct problem *problem = reading->problem;
    AUTO(package_rules_release) struct package_rules rules = {.flags = NULL};
    AUTO(mem_free) char *folder = mem_format("%s/data/%s", problem->folder, group);
    AUTO(names_release) struct names names = NAMES_INIT;
    size_t place = problem->package.group_count;

    if (depth > DEPTH_MAX)
        return error_set(err, ERROR_INPUT, "data/%s is nested too deeply", group);
    if (package_rules_read(problem, group, above, &rules, err) < 0 ||
        folder_list(folder, &names, err) < 0)
        return -1;
    rules.group.name = mem_strdup(group);
    ARRAY_PUSH(problem->package.groups, problem->package.group_count,
               problem->package.group_capacity, rules.group);
    rules.group.name = NULL;
    for (size_t i = 0; i < names.count; i++)
        if (read_entry(reading, group, names.items[i], &rules, depth, err) < 0)
            return -1;
    package_group_finish(problem, place, &rules);
    return 0;
}

int package_data_read(struct problem *problem, const char *flags, bool is_legacy,
                      const struct yaml *root_yaml, struct error *err)
{
    static const char *const trees[] = {"sample", "secret"};
    const struct reading reading = {problem, flags};
    AUTO(package_rules_release) struct package_rules first = {.flags = NULL};
    AUTO(package_rules_release) struct package_rules root = {.flags = NULL};

    package_rules_begin(problem, is_legacy, &first);
    if (package_rules_old(root_yaml, &first, err) < 0 ||
        package_rules_read(problem, "", &first, &root, err) < 0)
        return -1;
    root.group.name = mem_strdup("");
    ARRAY_PUSH(problem->package.groups, problem->package.group_count,
               problem->package.group_capacity, root.group);
    for (size_t i = 0; i < ARRAY_LEN(trees); i++) {
        AUTO(mem_free) char *folder = mem_format("%s/data/%s", problem->folder, trees[i]);

        if (file_is_folder(folder) && read_group(&reading, trees[i], &root, 0, err) < 0)
            return -1;
    }
    return package_probes_read(problem, flags, &root, err);
}
