#include "judge/repo/problem_groups.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/text.h"

#define WHOLE_POINTS 100
#define NAME_BYTES "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"
#define SEED_DIGITS_MAX 18

static bool is_name(const char *text)
{
    return isalnum((unsigned char)text[0]) && text[strspn(text, NAME_BYTES)] == '\0' &&
           strlen(text) <= 64;
}

/* A seed may be a number, or digits in quotes where it is beyond 2^53. Kept as text. */
static void read_seed(struct fields *fields, const struct json *value, void *target)
{
    struct case_spec *spec = target;
    int64_t number;

    if (value->type == JSON_STRING && value->string[0] != '\0' &&
        value->string[strspn(value->string, "0123456789")] == '\0' &&
        strlen(value->string) <= SEED_DIGITS_MAX)
        spec->seed = mem_strdup(value->string);
    else if (json_is_integer(value, &number) && number >= 0)
        spec->seed = mem_format("%lld", (long long)number);
    else
        fields_fault(fields, value, "a whole number from 0, of at most %d digits, would be right",
                     SEED_DIGITS_MAX);
}

/* "FAMILY key=value …": words that reach gen's command line as they are. */
static void read_call(struct fields *fields, const struct json *value, void *target)
{
    static const char right[] = "\"FAMILY key=value …\" with single blanks between";
    struct case_spec *spec = target;
    size_t size;

    if (!fields_expect_line(fields, value, right))
        return;
    size = strlen(value->string);
    if (value->string[0] == ' ' || value->string[size - 1] == ' ' ||
        strstr(value->string, "  ") != NULL || !isalnum((unsigned char)value->string[0]))
        fields_fault(fields, value, "%s would be right", right);
    else if (strstr(value->string, " seed=") != NULL)
        fields_fault(fields, value, "the seed is added by the judge, or given as \"seed\": 7");
    else
        spec->gen = mem_strdup(value->string);
}

static void read_file(struct fields *fields, const struct json *value, void *target)
{
    struct case_spec *spec = target;

    if (!fields_expect_line(fields, value, "the name of a file under cases/, without .in"))
        return;
    if (!is_name(value->string))
        fields_fault(fields, value,
                     "a name of letters, digits, '-' and '_' would be right; "
                     "the file is cases/NAME.in");
    else
        spec->file = mem_strdup(value->string);
}

static const struct field case_rows[] = {
    {"gen", FIELD_OWN, 0, .right = "a generator call", .read = read_call},
    {"file", FIELD_OWN, 0, .right = "a file under cases/", .read = read_file},
    {"seed", FIELD_OWN, 0, .right = "a whole number", .read = read_seed},
    {"repeat", FIELD_INT, offsetof(struct case_spec, repeat), .right = "a whole number", .least = 1,
     .most = 1000},
    {"label", FIELD_LINE, offsetof(struct case_spec, label),
     .right = "what its failures have in common, in one line,"},
};

static void check_case(struct fields *fields, const struct json *value)
{
    const struct json *gen = json_find(value, "gen"), *file = json_find(value, "file");
    const struct json *repeat = json_find(value, "repeat"), *seed = json_find(value, "seed");

    if (gen == NULL && file == NULL)
        fields_complain(fields, value,
                        "'%s' has neither 'gen' nor 'file': one of them makes the input",
                        fields->path.data);
    if (gen != NULL && file != NULL)
        fields_complain(fields, value, "'%s' has 'gen' and 'file': one of them makes the input",
                        fields->path.data);
    if (file != NULL && repeat != NULL)
        fields_complain(fields, repeat, "'%s.repeat' is for 'gen': a file is one case",
                        fields->path.data);
    if (file != NULL && seed != NULL)
        fields_complain(fields, seed, "'%s.seed' is for 'gen': a file needs none",
                        fields->path.data);
    if (seed != NULL && repeat != NULL)
        fields_complain(fields, seed,
                        "'%s.seed' and 'repeat' exclude each other: each repetition "
                        "has a seed of its own",
                        fields->path.data);
}

static void read_cases(struct fields *fields, const struct json *value, void *target)
{
    struct group_spec *group = target;

    if (!fields_expect(fields, value, JSON_ARRAY,
                       "a list of cases, {\"gen\": \"…\"}, of at least one"))
        return;
    for (size_t i = 0; i < value->count; i++) {
        size_t mark = fields_enter_item(fields, i);
        struct case_spec spec = {.repeat = 1};

        fields_read(fields, &value->items[i], case_rows, ARRAY_LEN(case_rows), &spec);
        if (value->items[i].type == JSON_OBJECT)
            check_case(fields, &value->items[i]);
        ARRAY_PUSH(group->cases, group->case_count, group->case_capacity, spec);
        fields_leave(fields, mark);
    }
}

static void read_group_name(struct fields *fields, const struct json *value, void *target)
{
    struct group_spec *group = target;

    if (!fields_expect_line(fields, value, "a name"))
        return;
    if (!is_name(value->string))
        fields_fault(fields, value, "a name of letters, digits, '-' and '_' would be right");
    else
        group->name = mem_strdup(value->string);
}

static const char *const score_names[] =
    {[GROUP_ALL] = "all", [GROUP_SUM] = "sum", [GROUP_MIN] = "min", [GROUP_MIN + 1] = NULL};

static const struct field group_rows[] = {
    {"name", FIELD_OWN, 0, .right = "a name", .is_required = true, .read = read_group_name},
    {"points", FIELD_NUMBER, offsetof(struct group_spec, points), .right = "a number",
     .is_required = true, .least = 0, .most = 100000},
    {"score", FIELD_CHOICE, offsetof(struct group_spec, score), .right = "a word",
     .choices = score_names},
    {"needs", FIELD_LINES, offsetof(struct group_spec, needs),
     .right = "a list of groups above this one"},
    {"cases", FIELD_OWN, 0, .right = "a list of cases", .is_required = true, .read = read_cases},
};

static const struct group_spec *group_named(const struct problem *problem, const char *name)
{
    for (size_t i = 0; i < problem->group_count; i++) {
        if (problem->groups[i].name != NULL && strcmp(problem->groups[i].name, name) == 0)
            return &problem->groups[i];
    }
    return NULL;
}

static const char *nearest_group(const struct problem *problem, const char *name)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    const char *nearest;

    for (size_t i = 0; i < problem->group_count; i++) {
        if (problem->groups[i].name != NULL)
            names_add(&names, problem->groups[i].name);
    }
    nearest = text_nearest(name, (const char *const *)names.items, names.count);
    return nearest != NULL ? group_named(problem, nearest)->name : NULL;
}

/* Only groups above are known here: so needs never form a ring. */
static void check_needs(struct fields *fields, const struct json *value,
                        const struct problem *problem, const struct group_spec *group)
{
    for (size_t i = 0; i < group->needs.count; i++) {
        const char *name = group->needs.items[i], *nearest = nearest_group(problem, name);

        if (group_named(problem, name) != NULL)
            continue;
        if (nearest != NULL)
            fields_complain(fields, value,
                            "'%s.needs' is '%s', no group above this one: "
                            "did you mean '%s'?",
                            fields->path.data, name, nearest);
        else
            fields_complain(fields, value,
                            "'%s.needs' is '%s', no group above this one: "
                            "name one that stands before it",
                            fields->path.data, name);
    }
}

static void read_group(struct fields *fields, const struct json *value, struct problem *problem)
{
    const struct json *needs = value->type == JSON_OBJECT ? json_find(value, "needs") : NULL;
    struct group_spec group = {.score = GROUP_ALL};

    fields_read(fields, value, group_rows, ARRAY_LEN(group_rows), &group);
    if (group.name != NULL && group_named(problem, group.name) != NULL)
        fields_complain(
            fields, json_find(value, "name"),
            "'%s.name' is '%s', which stands above already: each group has its own name",
            fields->path.data, group.name);
    if (needs != NULL)
        check_needs(fields, needs, problem, &group);
    ARRAY_PUSH(problem->groups, problem->group_count, problem->group_capacity, group);
}

static void check_count(struct fields *fields, const struct json *value,
                        const struct problem *problem)
{
    size_t count = problem_case_count(problem);

    if (count > PROBLEM_CASES_MAX)
        fields_complain(fields, value, "'%s' makes %zu cases: at most %d are judged",
                        fields->path.data, count, PROBLEM_CASES_MAX);
}

void problem_groups_read(struct fields *fields, const struct json *value, void *target)
{
    struct problem *problem = target;

    if (!fields_expect(fields, value, JSON_ARRAY, "a list of groups, at least one,"))
        return;
    for (size_t i = 0; i < value->count; i++) {
        size_t mark = fields_enter_item(fields, i);

        read_group(fields, &value->items[i], problem);
        fields_leave(fields, mark);
    }
    check_count(fields, value, problem);
}

void problem_cases_read(struct fields *fields, const struct json *value, void *target)
{
    struct problem *problem = target;
    struct group_spec group = {.points = WHOLE_POINTS, .score = GROUP_ALL};

    read_cases(fields, value, &group);
    ARRAY_PUSH(problem->groups, problem->group_count, problem->group_capacity, group);
    check_count(fields, value, problem);
}
