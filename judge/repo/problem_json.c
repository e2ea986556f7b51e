#include "judge/repo/problem_json.h"

#include <ctype.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/repo/problem_checker.h"
#include "judge/repo/problem_groups.h"
#include "judge/repo/problem_signature.h"

#define MIB ((int64_t)1 << 20)
#define GIB ((int64_t)1 << 30)
#define MEMBER(name) offsetof(struct problem, name)

static const struct limits compile_defaults = {
    .cpu_time_ms = 30000,
    .wall_time_ms = 60000,
    .memory_bytes = 2 * GIB,
    .output_bytes = 64 * MIB,
    .processes = 256, /* rustc, go and javac start threads by the core */
};

static const char *const style_names[] = {"stdio", "function", "answer", "interactive", NULL};
static const char *const difficulty_names[] = {"easy", "medium", "hard", NULL};
static const char *const protocol_names[] = {"kattis", "testlib", NULL};

/* What "limits" is read into. A language's and a compile's are read into a struct limits alone. */
struct limits_target {
    struct limits limits; /* first: so that the rows fit both */
    int64_t source_bytes;
    struct problem *problem;
};

#define LIMIT(name) offsetof(struct limits_target, name)

static void read_compile(struct fields *fields, const struct json *value, void *target);
static void read_language_limits(struct fields *fields, const struct json *value, void *target);

static const struct field limit_rows[] = {
    {"time", FIELD_TIME_MS, LIMIT(limits.cpu_time_ms), .right = "a time such as \"1 s\"",
     .least = 10, .most = 600000},
    {"memory", FIELD_BYTES, LIMIT(limits.memory_bytes), .right = "a size such as \"128 MiB\"",
     .least = 1 << 20, .most = 64.0 * (1 << 30)},
    {"wall", FIELD_TIME_MS, LIMIT(limits.wall_time_ms), .right = "a time such as \"4 s\"",
     .least = 10, .most = 3600000},
    {"output", FIELD_BYTES, LIMIT(limits.output_bytes), .right = "a size such as \"16 MiB\"",
     .least = 1, .most = 4.0 * (1 << 30)},
    {"processes", FIELD_INT, LIMIT(limits.processes), .right = "a whole number", .least = 1,
     .most = 512},
    {"source", FIELD_BYTES, LIMIT(source_bytes), .right = "a size such as \"64 KiB\"", .least = 1,
     .most = 16 << 20},
    {"compile", FIELD_OWN, 0, .right = "an object", .read = read_compile},
    {"languages", FIELD_OWN, 0, .right = "an object", .read = read_language_limits},
};
/* How many rows, from the first on, each reading uses. */
enum { ROWS_THAT_MUST_STAND = 2, ROWS_OF_COMPILE = 2, ROWS_OF_LANGUAGE = 5 };

static void read_compile(struct fields *fields, const struct json *value, void *target)
{
    struct limits_target *limits = target;

    fields_read(fields, value, limit_rows, ROWS_OF_COMPILE, &limits->problem->compile);
}

static void read_language_limits(struct fields *fields, const struct json *value, void *target)
{
    struct problem *problem = ((struct limits_target *)target)->problem;

    if (!fields_expect(fields, value, JSON_OBJECT,
                       "an object such as {\"python\": {\"time\": \"5 s\"}}"))
        return;
    for (size_t i = 0; i < value->count; i++) {
        const struct json *item = &value->items[i];
        size_t mark = fields_enter(fields, item->key);
        struct language_limits row = {.language = mem_strdup(item->key)};

        fields_read(fields, item, limit_rows, ROWS_OF_LANGUAGE, &row.limits);
        ARRAY_PUSH(problem->language_limits, problem->language_limit_count,
                   problem->language_limit_capacity, row);
        fields_leave(fields, mark);
    }
}

static void read_limits(struct fields *fields, const struct json *value, void *target)
{
    struct problem *problem = target;
    struct limits_target limits = {problem->limits, problem->source_bytes, problem};

    fields_read(fields, value, limit_rows, ARRAY_LEN(limit_rows), &limits);
    for (size_t i = 0; value->type == JSON_OBJECT && i < ROWS_THAT_MUST_STAND; i++) {
        if (json_find(value, limit_rows[i].key) == NULL)
            fields_complain(fields, value, "'limits.%s' is missing: %s would be right",
                            limit_rows[i].key, limit_rows[i].right);
    }
    problem->limits = limits.limits;
    problem->source_bytes = limits.source_bytes;
}

static void read_sizes(struct fields *fields, const struct json *value, void *target)
{
    struct growth_spec *growth = &((struct problem *)target)->growth;

    if (!fields_expect(fields, value, JSON_OBJECT, "an object such as {\"n\": \"parcels\"}"))
        return;
    for (size_t i = 0; i < value->count; i++) {
        const struct json *item = &value->items[i];
        size_t mark = fields_enter(fields, item->key);

        if (!isalpha((unsigned char)item->key[0]) || strlen(item->key) > 8)
            fields_fault(fields, item, "its key should be a short name such as 'n'");
        else if (fields_expect_line(fields, item, "what it counts, in a word,")) {
            names_add(&growth->size_names, item->key);
            names_add(&growth->size_meanings, item->string);
        }
        fields_leave(fields, mark);
    }
}

static const struct field growth_rows[] = {
    {"sizes", FIELD_OWN, 0, .right = "an object such as {\"n\": \"parcels\"}", .read = read_sizes},
    {"time", FIELD_LINE, MEMBER(growth.time), .right = "a class such as \"n log n\""},
    {"space", FIELD_LINE, MEMBER(growth.space), .right = "a class such as \"n\""},
    {"inputs", FIELD_LINES, MEMBER(growth.inputs),
     .right = "a list of generator calls such as \"random n={n}\""},
};

static bool holds_size(const struct growth_spec *growth, const char *name, size_t size)
{
    for (size_t i = 0; i < growth->size_names.count; i++) {
        if (strlen(growth->size_names.items[i]) == size &&
            memcmp(growth->size_names.items[i], name, size) == 0)
            return true;
    }
    return false;
}

/* Every {name} of an input is one of the sizes. */
static void check_growth_inputs(struct fields *fields, const struct json *value,
                                const struct growth_spec *growth)
{
    for (size_t i = 0; i < growth->inputs.count; i++) {
        const char *call = growth->inputs.items[i];

        while ((call = strchr(call, '{')) != NULL) {
            size_t size = strcspn(++call, "}");

            if (call[size] != '}' || !holds_size(growth, call, size))
                fields_complain(fields, value,
                                "'growth.inputs[%zu]' holds '{%.*s': {name} with a "
                                "name of 'growth.sizes' would be right",
                                i, (int)size, call);
        }
    }
}

static void read_growth(struct fields *fields, const struct json *value, void *target)
{
    fields_read(fields, value, growth_rows, ARRAY_LEN(growth_rows), target);
    if (value->type == JSON_OBJECT && json_find(value, "inputs") != NULL)
        check_growth_inputs(fields, json_find(value, "inputs"),
                            &((struct problem *)target)->growth);
}

static const struct field answer_rows[] = {
    {"hash", FIELD_LINE, MEMBER(answer_hash), .right = "an Argon2id string, \"$argon2id$…\",",
     .is_required = true},
};

static void read_answer(struct fields *fields, const struct json *value, void *target)
{
    const struct json *hash = value->type == JSON_OBJECT ? json_find(value, "hash") : NULL;

    fields_read(fields, value, answer_rows, ARRAY_LEN(answer_rows), target);
    if (hash != NULL && hash->type == JSON_STRING && strncmp(hash->string, "$argon2id$", 10) != 0)
        fields_complain(fields, hash,
                        "'answer.hash' is no Argon2id string: "
                        "it would begin with '$argon2id$'");
}

static const struct field problem_rows[] = {
    {"title", FIELD_LINE, MEMBER(title), .right = "a title of one line", .is_required = true},
    {"style", FIELD_CHOICE, MEMBER(style), .right = "stdio, function, answer or interactive",
     .is_required = true, .choices = style_names},
    {"difficulty", FIELD_CHOICE, MEMBER(difficulty), .right = "easy, medium or hard",
     .is_required = true, .choices = difficulty_names},
    {"license", FIELD_LINE, MEMBER(license), .right = "a licence of SPDX's list, \"CC-BY-SA-4.0\""},
    {"tags", FIELD_LINES, MEMBER(tags), .right = "a list of words"},
    {"limits", FIELD_OWN, 0, .right = "{\"time\": \"1 s\", \"memory\": \"128 MiB\"}",
     .is_required = true, .read = read_limits},
    {"checker", FIELD_OWN, 0, .right = "a checker", .read = problem_checker_read},
    {"protocol", FIELD_CHOICE, MEMBER(checker.protocol), .right = "kattis or testlib",
     .choices = protocol_names},
    {"model", FIELD_LINE, MEMBER(model), .right = "the name of a file under solutions/"},
    {"groups", FIELD_OWN, 0, .right = "a list of groups", .read = problem_groups_read},
    {"cases", FIELD_OWN, 0, .right = "a list of cases", .read = problem_cases_read},
    {"function", FIELD_OWN, 0, .right = "a signature", .read = problem_signature_read},
    {"answer", FIELD_OWN, 0, .right = "{\"hash\": \"$argon2id$…\"}", .read = read_answer},
    {"growth", FIELD_OWN, 0, .right = "an object", .read = read_growth},
    {"after", FIELD_LINES, MEMBER(after), .right = "a list of problem ids"},
    {"hints", FIELD_TEXTS, MEMBER(hints), .right = "a list of texts"},
};

/* Which keys belong to which styles: 1 must stand, 0 may, -1 must not. */
static const struct {
    const char *key;
    signed char stdio, function, answer, interactive;
    const char *right;
} style_rules[] = {
    {"function", -1, 1, -1, -1, "{\"name\": …, \"returns\": …, \"parameters\": […]}"},
    {"answer", -1, -1, 1, -1, "{\"hash\": \"$argon2id$…\"}"},
    {"checker", 0, 0, -1, -1, ""},
    {"growth", 0, 0, -1, 0, ""},
};

/* With a wrong style, what goes with it is not worth a fault of its own. */
static bool style_is_known(const struct json *root)
{
    const struct json *style = json_find(root, "style");

    for (size_t i = 0; style != NULL && style->type == JSON_STRING && style_names[i] != NULL; i++) {
        if (strcmp(style_names[i], style->string) == 0)
            return true;
    }
    return false;
}

static void check_style(struct fields *fields, const struct json *root,
                        const struct problem *problem)
{
    for (size_t i = 0; i < ARRAY_LEN(style_rules); i++) {
        const signed char rules[] = {style_rules[i].stdio, style_rules[i].function,
                                     style_rules[i].answer, style_rules[i].interactive};
        const struct json *value = json_find(root, style_rules[i].key);
        const char *style = style_names[problem->style];

        if (value == NULL && rules[problem->style] > 0)
            fields_complain(fields, root, "'%s' is missing: %s would be right for the style '%s'",
                            style_rules[i].key, style_rules[i].right, style);
        if (value != NULL && rules[problem->style] < 0)
            fields_complain(fields, value,
                            "'%s' is given, but the style is '%s': leave it out, or "
                            "change 'style'",
                            style_rules[i].key, style);
    }
}

static void check_cases(struct fields *fields, const struct json *root,
                        const struct problem *problem)
{
    const struct json *groups = json_find(root, "groups"), *cases = json_find(root, "cases");
    const struct json *given = groups != NULL ? groups : cases;

    if (groups != NULL && cases != NULL)
        fields_complain(fields, cases,
                        "'cases' and 'groups' both stand: put the cases into groups, or "
                        "leave 'groups' out");
    if (problem->style == PROBLEM_ANSWER && given != NULL)
        fields_complain(fields, given,
                        "'%s' is given, but an answer problem has no cases: leave it out",
                        given->key);
    if (problem->style != PROBLEM_ANSWER && given == NULL)
        fields_complain(fields, root,
                        "'groups' is missing: a list of groups with their cases, or "
                        "'cases', would be right");
}

static void add_defaults(struct problem *problem, const struct json *root)
{
    const struct json *limits = json_find(root, "limits");

    problem->output_is_given =
        limits != NULL && limits->type == JSON_OBJECT && json_find(limits, "output") != NULL;
    if (problem->limits.wall_time_ms == 0)
        problem->limits.wall_time_ms = limits_default_wall_ms(problem->limits.cpu_time_ms);
    if (problem->compile.cpu_time_ms != compile_defaults.cpu_time_ms)
        problem->compile.wall_time_ms = limits_default_wall_ms(problem->compile.cpu_time_ms);
}

void problem_json_read(struct fields *fields, const struct json *root, struct problem *problem)
{
    problem->compile = compile_defaults;
    problem->limits.output_bytes = 16 * MIB;
    problem->limits.processes = 1;
    problem->source_bytes = 64 << 10;
    fields_read(fields, root, problem_rows, ARRAY_LEN(problem_rows), problem);
    if (root->type != JSON_OBJECT)
        return;
    if (style_is_known(root))
        check_style(fields, root, problem);
    check_cases(fields, root, problem);
    add_defaults(problem, root);
}

int problem_json_parse(const char *name, struct span text, struct problem *out_problem,
                       struct error *err)
{
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(fields_release) struct fields fields;

    fields_init(&fields, name, err);
    if (json_parse(name, text, &document, err) < 0)
        return -1;
    problem_json_read(&fields, json_root(document), &problem);
    if (fields_finish(&fields) < 0)
        return -1;
    problem_swap(out_problem, &problem);
    return 0;
}
