#include "judge/repo/package_generators.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/core/grading.h"
#include "judge/repo/package_data.h"
#include "judge/repo/package_kind.h"
#include "judge/repo/package_rules.h"

#define FILE_NAME "generators/generators.yaml"
#define DEPTH_MAX 8
#define COUNT_MAX 1000

struct reading {
    struct problem *problem;
    const char *flags;
    struct error *err;
};

/* What holds in a folder and below it. */
struct setting {
    const char *salt, *group;
    const struct package_rules *rules;
    int depth;
};

static bool is_there(const struct problem *problem, const char *name)
{
    for (size_t i = 0; i < problem->package.cases.count; i++)
        if (strcmp(problem->package.cases.items[i].name, name) == 0)
            return true;
    return false;
}

/* A group and those around it, where data/ has no such folder. */
static void add_groups(struct problem *problem, const char *name)
{
    for (size_t size = strcspn(name, "/");; size += 1 + strcspn(name + size + 1, "/")) {
        struct grading_group group = {.accept_score = 1, .max_score = -1, .breaks = true};

        group.name = mem_strndup(name, size);
        if (grading_group_find(problem, group.name) != NULL)
            mem_free(&group.name);
        else
            ARRAY_PUSH(problem->package.groups, problem->package.group_count,
                       problem->package.group_capacity, group);
        if (name[size] == '\0')
            return;
    }
}

static struct test_case *add_case(const struct reading *reading, const struct setting *setting,
                                  const char *name, const char *input, const char *answer)
{
    struct problem *problem = reading->problem;
    const struct package_rules *rules = setting->rules;
    bool has_both = *reading->flags != '\0' && *rules->flags != '\0';
    AUTO(mem_free)
    char *flags = mem_format("%s%s%s", reading->flags, has_both ? " " : "", rules->flags);
    struct test_case *test;

    package_add_case(problem, name, setting->group, input, answer, flags);
    test = &problem->package.cases.items[problem->package.cases.count - 1];
    test->validator_flags = mem_strdup(rules->input_flags);
    if (*rules->arguments != '\0')
        test->arguments = mem_strdup(rules->arguments);
    return test;
}

/* ---- commands ---- */

/* "{seed}", "{seed:3}", "{name}", "{count}" filled in. The caller's. */
static char *command_filled(const char *command, const char *salt, int count)
{
    AUTO(mem_free) char *seeded = mem_format("%s%s%d", salt, command, count);
    unsigned seed = (unsigned)(hash_seed(seeded) & 0x7FFFFFFF);
    struct strbuf out = STRBUF_INIT;

    while (*command != '\0') {
        size_t size = *command == '{' ? strcspn(command, "}") : 0;

        if (strncmp(command, "{seed", 5) == 0 && command[size] == '}')
            strbuf_addf(&out, "%u", seed);
        else if (strncmp(command, "{name}", 6) == 0)
            strbuf_add_str(&out, "testcase");
        else if (strncmp(command, "{count}", 7) == 0)
            strbuf_addf(&out, "%d", count);
        else
            size = 0;
        if (size == 0)
            strbuf_add_char(&out, *command == '\n' ? ' ' : *command);
        command += size + 1;
    }
    return strbuf_take(&out);
}

/* "gen.py" lies in generators/, "/tools/gen.py" below the package. The caller's; NULL: nowhere. */
static char *program_path(const struct problem *problem, const char *command)
{
    size_t size = strcspn(command, " \t\n");
    AUTO(mem_free)
    char *path = *command == '/' ? mem_strndup(command + 1, size - 1)
                                 : mem_format("generators/%.*s", (int)size, command);
    size_t length = strlen(path);

    if (length > 0 && path[length - 1] == '/')
        path[length - 1] = '\0';
    return package_has(problem->folder, path) ? TAKE(path) : NULL;
}

static int add_generated(const struct reading *reading, const struct setting *setting,
                         const char *name, const char *command, int count, int line)
{
    AUTO(mem_free) char *filled = NULL;
    AUTO(mem_free) char *program = NULL;

    command += strspn(command, " \t\n");
    program = program_path(reading->problem, command);
    if (program == NULL)
        return error_set(reading->err, ERROR_INPUT,
                         "%s:%d: '%.*s' is no program of the package: a file or folder in "
                         "generators/ would be right",
                         FILE_NAME, line, (int)strcspn(command, " \t\n"), command);
    filled = command_filled(command, setting->salt, count);
    add_case(reading, setting, name, NULL, NULL)->call =
        mem_format("%s%s", program, filled + strcspn(filled, " \t"));
    return 0;
}

/* ---- one case ---- */

static int add_copied(const struct reading *reading, const struct setting *setting,
                      const char *name, const char *from, int line)
{
    const char *below = *from == '/' ? from + 1 : from;
    AUTO(mem_free)
    char *input = mem_format("%s/%s%s.in", reading->problem->folder,
                             *from == '/' ? "" : "generators/", below);
    AUTO(mem_free)
    char *answer = mem_format("%s/%s%s.ans", reading->problem->folder,
                              *from == '/' ? "" : "generators/", below);

    if (!file_exists(input))
        return error_set(reading->err, ERROR_INPUT, "%s:%d: copy: '%s.in' is not there", FILE_NAME,
                         line, from);
    (void)add_case(reading, setting, name, input, file_exists(answer) ? answer : NULL);
    return 0;
}

static int case_of_map(const struct reading *reading, const struct setting *setting,
                       const char *name, const struct yaml *node, int count)
{
    static const char *const known[] = {"generate", "copy", "in",          "ans",  "count",
                                        "type",     "desc", "random_salt", "hint", NULL};
    const char *generate = yaml_text_of(node, "generate", NULL);
    const char *copy = yaml_text_of(node, "copy", NULL);
    const struct yaml *in = yaml_find(node, "in"), *ans = yaml_find(node, "ans");
    struct setting own = *setting;
    struct test_case *test;

    package_unknown_keys(reading->problem, FILE_NAME, node, known);
    own.salt = yaml_text_of(node, "random_salt", setting->salt);
    if (generate != NULL) {
        if (add_generated(reading, &own, name, generate, count, node->line) < 0)
            return -1;
    } else if (copy != NULL) {
        if (add_copied(reading, &own, name, copy, node->line) < 0)
            return -1;
    } else if (in != NULL && in->kind == YAML_TEXT) {
        add_case(reading, &own, name, NULL, NULL)->input_text = mem_strdup(in->text);
    } else {
        package_remark(reading->problem,
                       "%s:%d: '%s' says nothing that is read here: generate, "
                       "copy or in would be; it is left out",
                       FILE_NAME, node->line, name);
        return 0;
    }
    test = &reading->problem->package.cases.items[reading->problem->package.cases.count - 1];
    if (ans != NULL && ans->kind == YAML_TEXT)
        test->answer_text = mem_strdup(ans->text);
    return 0;
}

static int add_one(const struct reading *reading, const struct setting *setting, const char *name,
                   const struct yaml *node, int count)
{
    if (is_there(reading->problem, name))
        return 0;
    if (node->kind == YAML_MAP)
        return case_of_map(reading, setting, name, node, count);
    if (node->kind == YAML_TEXT && node->text[0] != '\0' && strcmp(node->text, "~") != 0 &&
        strcmp(node->text, "null") != 0)
        return add_generated(reading, setting, name, node->text, count, node->line);
    package_remark(reading->problem, "%s:%d: '%s' is to lie in data/, and does not", FILE_NAME,
                   node->line, name);
    return 0;
}

/* How often a case is made; `count` may be a number, "a..b" with b out, "a..=b", or a list. */
static int count_of(const struct yaml *node, int *out_first)
{
    const struct yaml *count = yaml_find(node, "count");
    const char *dots;
    int most;

    *out_first = 1;
    if (count == NULL)
        return 0;
    if (count->kind == YAML_LIST)
        return (int)count->count;
    dots = count->kind == YAML_TEXT ? strstr(count->text, "..") : NULL;
    most = atoi(dots != NULL ? dots + 2 + (dots[2] == '=') : yaml_text_of(node, "count", "1"));
    if (dots != NULL) {
        *out_first = atoi(count->text);
        most = most - *out_first + (dots[2] == '=');
    }
    return most < 1 ? 1 : most > COUNT_MAX ? COUNT_MAX : most;
}

static int digits_of(size_t number)
{
    return snprintf(NULL, 0, "%zu", number);
}

static int add_cases(const struct reading *reading, const struct setting *setting, const char *stem,
                     const struct yaml *node)
{
    int first, count = count_of(node, &first);

    if (count == 0) {
        AUTO(mem_free) char *name = mem_format("%s/%s", setting->group, stem);

        return add_one(reading, setting, name, node, 1);
    }
    for (int i = 0; i < count; i++) {
        AUTO(mem_free)
        char *name = mem_format("%s/%s-%0*d", setting->group, stem,
                                digits_of((size_t)(first + count - 1)), first + i);

        if (add_one(reading, setting, name, node, first + i) < 0)
            return -1;
    }
    return 0;
}

/* ---- folders ---- */

static int read_folder(const struct reading *reading, const struct setting *above,
                       const char *group, const struct yaml *node);

static int read_item(const struct reading *reading, const struct setting *setting, const char *stem,
                     const struct yaml *node)
{
    AUTO(mem_free) char *below = mem_format("%s/%s", setting->group, stem);

    if (node->kind == YAML_MAP && (yaml_find(node, "data") != NULL || node->count == 0 ||
                                   strcmp(yaml_text_of(node, "type", ""), "directory") == 0))
        return read_folder(reading, setting, below, node);
    return add_cases(reading, setting, stem, node);
}

/* A list numbers its items: "01-name", or only "01". */
static int read_list(const struct reading *reading, const struct setting *setting,
                     const struct yaml *list)
{
    for (size_t i = 0; i < list->count; i++)
        for (size_t j = 0; list->items[i].kind == YAML_MAP && j < list->items[i].count; j++) {
            const struct yaml *item = &list->items[i].items[j];
            bool is_named = item->key[0] != '\0' && strcmp(item->key, "~") != 0;
            AUTO(mem_free)
            char *stem = mem_format("%0*zu%s%s", digits_of(list->count), i + 1, is_named ? "-" : "",
                                    is_named ? item->key : "");

            if (read_item(reading, setting, stem, item) < 0)
                return -1;
        }
    return 0;
}

/* "testdata.yaml: {…}" of a folder, as BAPCtools would write that file. */
static int take_rules(const struct reading *reading, const char *group, const struct yaml *node,
                      struct package_rules *rules)
{
    static const char *const keys[] = {"testdata.yaml", "test_group.yaml"};

    for (size_t i = 0; i < ARRAY_LEN(keys); i++) {
        const struct yaml *map = yaml_find(node, keys[i]);
        AUTO(mem_free) char *below = mem_format("%s: %s/%s", FILE_NAME, group, keys[i]);

        if (map == NULL)
            continue;
        if (map->kind != YAML_MAP)
            return error_set(reading->err, ERROR_INPUT,
                             "%s:%d: %s: keys with values would be right", FILE_NAME, map->line,
                             keys[i]);
        if (package_rules_take(reading->problem, below, map, rules, reading->err) < 0)
            return -1;
    }
    return 0;
}

/* The place of the folder's group, with its rules; one of data/ has them already. */
static size_t place_group(const struct reading *reading, const char *group,
                          struct package_rules *rules, bool *out_is_new)
{
    struct problem *problem = reading->problem;
    struct grading_group *place;

    *out_is_new = grading_group_find(problem, group) == NULL;
    add_groups(problem, group);
    for (size_t i = 0;; i++) {
        place = &problem->package.groups[i];
        if (strcmp(place->name, group) != 0)
            continue;
        if (*out_is_new) {
            char *name = TAKE(place->name);

            *place = rules->group;
            place->name = name;
        }
        return i;
    }
}

static int read_data(const struct reading *reading, const struct setting *setting,
                     const struct yaml *data)
{
    if (data->kind == YAML_LIST)
        return read_list(reading, setting, data);
    for (size_t i = 0; data->kind == YAML_MAP && i < data->count; i++)
        if (read_item(reading, setting, data->items[i].key, &data->items[i]) < 0)
            return -1;
    return 0;
}

static int read_folder(const struct reading *reading, const struct setting *above,
                       const char *group, const struct yaml *node)
{
    static const char *const known[] =
        {"type", "data", "random_salt", "testdata.yaml", "test_group.yaml", NULL};
    const struct yaml *data = yaml_find(node, "data");
    AUTO(package_rules_release) struct package_rules rules = {.flags = NULL};
    const struct setting setting = {.salt = yaml_text_of(node, "random_salt", above->salt),
                                    .group = group,
                                    .rules = &rules,
                                    .depth = above->depth + 1};
    bool is_new;
    size_t place;

    if (setting.depth > DEPTH_MAX)
        return error_set(reading->err, ERROR_INPUT, "%s:%d: this is nested too deeply", FILE_NAME,
                         node->line);
    if (data == NULL)
        return 0;
    package_unknown_keys(reading->problem, FILE_NAME, node, known);
    if (package_rules_read(reading->problem, group, above->rules, &rules, reading->err) < 0 ||
        take_rules(reading, group, node, &rules) < 0)
        return -1;
    place = place_group(reading, group, &rules, &is_new);
    if (read_data(reading, &setting, data) < 0)
        return -1;
    if (is_new)
        package_group_finish(reading->problem, place, &rules);
    return 0;
}

int package_generators_read(struct problem *problem, const char *flags, bool is_legacy,
                            struct error *err)
{
    static const char *const trees[] = {"sample", "secret"};
    const struct reading reading = {problem, flags, err};
    AUTO(yaml_release) struct yaml root = YAML_INIT;
    AUTO(package_rules_release) struct package_rules first = {.flags = NULL};
    AUTO(package_rules_release) struct package_rules rules = {.flags = NULL};
    struct setting setting = {.group = "", .rules = &rules};
    int status = package_yaml(problem, FILE_NAME, &root, err);

    if (status <= 0)
        return status;
    setting.salt = yaml_text_of(&root, "random_salt", "");
    package_rules_begin(problem, is_legacy, &first);
    if (package_rules_read(problem, "", &first, &rules, err) < 0 ||
        take_rules(&reading, "data", &root, &rules) < 0)
        return -1;
    if (yaml_find(&root, "generators") != NULL)
        package_remark(problem,
                       "%s: generators: programs of several listed files are built from "
                       "the one that is called",
                       FILE_NAME);
    for (size_t i = 0; i < ARRAY_LEN(trees); i++) {
        const struct yaml *tree = yaml_find(yaml_find(&root, "data"), trees[i]);

        if (tree != NULL && read_folder(&reading, &setting, trees[i], tree) < 0)
            return -1;
    }
    problem->package.makes_answers = true;
    return 0;
}
