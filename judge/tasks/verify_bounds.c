#include "judge/tasks/verify_bounds.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/statement.h"
#include "judge/repo/problem_file.h"

#define CHECK "bounds"
#define BOUNDS_MAX 200
#define NUMBER_BYTES 24
#define WIDE_RANGE 1000000

void bound_table_release(struct bound_table *table)
{
    for (size_t i = 0; i < table->count; i++)
        mem_free(&table->items[i].name);
    mem_free(&table->items);
    table->count = table->capacity = 0;
}

static struct bound *bound_find(const struct bound_table *table, const char *name, bool is_length)
{
    for (size_t i = 0; i < table->count; i++)
        if (table->items[i].is_length == is_length && strcmp(table->items[i].name, name) == 0)
            return &table->items[i];
    return NULL;
}

static void bound_add(struct bound_table *table, const char *name, struct bound seen)
{
    struct bound *known = bound_find(table, name, seen.is_length);

    if (known == NULL) {
        if (table->count == BOUNDS_MAX)
            return;
        seen.name = mem_strdup(name);
        ARRAY_PUSH(table->items, table->count, table->capacity, seen);
        return;
    }
    known->least = seen.least < known->least ? seen.least : known->least;
    known->most = seen.most > known->most ? seen.most : known->most;
    known->lowest = seen.lowest < known->lowest ? seen.lowest : known->lowest;
    known->highest = seen.highest > known->highest ? seen.highest : known->highest;
}

/* "name\tkind\tleast\tmost\tlowest\thighest"; other lines are not for us. */
static void read_line(struct bound_table *table, char *line)
{
    struct bound bound = {0};
    char kind[8];
    char *rest = strchr(line, '\t');

    if (rest == NULL || rest == line)
        return;
    *rest++ = '\0';
    if (sscanf(rest, "%7s %" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNd64, kind, &bound.least,
               &bound.most, &bound.lowest, &bound.highest) != 5)
        return;
    bound.is_length = strcmp(kind, "length") == 0;
    if (bound.is_length || strcmp(kind, "number") == 0)
        bound_add(table, line, bound);
}

void bound_table_read(struct bound_table *table, struct span told)
{
    size_t start = 0;

    while (start < told.size) {
        const char *end = memchr(told.data + start, '\n', told.size - start);
        size_t size = end != NULL ? (size_t)(end - told.data) - start : told.size - start;
        AUTO(mem_free) char *line = mem_strndup(told.data + start, size);

        read_line(table, line);
        start += size + 1;
    }
}

/* As text: JSON's numbers do not hold all of them. */
static void add_number(struct json_writer *writer, const char *key, int64_t number)
{
    char text[NUMBER_BYTES];

    (void)snprintf(text, sizeof text, "%" PRId64, number);
    json_add_string(writer, key, text);
}

void bound_table_write(const struct bound_table *table, struct json_writer *writer)
{
    json_begin_array(writer, "bounds");
    for (size_t i = 0; i < table->count; i++) {
        const struct bound *bound = &table->items[i];

        json_begin_object(writer, NULL);
        json_add_string(writer, "name", bound->name);
        json_add_bool(writer, "is_length", bound->is_length);
        add_number(writer, "least", bound->least);
        add_number(writer, "most", bound->most);
        add_number(writer, "lowest", bound->lowest);
        add_number(writer, "highest", bound->highest);
        json_end(writer);
    }
    json_end(writer);
}

static int64_t number_of(const struct json *object, const char *key)
{
    const char *text = json_find_string(object, key);

    return text != NULL ? strtoll(text, NULL, 10) : 0;
}

static void table_from_json(const struct json *result, struct bound_table *table)
{
    const struct json *array = json_find(result, "bounds");

    for (size_t i = 0; array != NULL && i < array->count; i++) {
        const struct json *item = &array->items[i];
        const struct json *is_length = json_find(item, "is_length");
        const char *name = json_find_string(item, "name");

        if (name != NULL)
            bound_add(table, name,
                      (struct bound){.is_length = is_length != NULL && is_length->boolean,
                                     .least = number_of(item, "least"),
                                     .most = number_of(item, "most"),
                                     .lowest = number_of(item, "lowest"),
                                     .highest = number_of(item, "highest")});
    }
}

/* ---- the calls of the generator: "n=200000" ---- */

static bool seen_in_calls(const struct verify_context *context, const char *name,
                          struct bound *out_bound)
{
    AUTO(mem_free) char *word = mem_format(" %s=", name);
    bool is_seen = false;

    for (size_t i = 0; i < context->all.count; i++) {
        const char *call = context->all.items[i].call;
        const char *at = call != NULL ? strstr(call, word) : NULL;
        int64_t value;

        if (at == NULL)
            continue;
        value = strtoll(at + strlen(word), NULL, 10);
        if (!is_seen || value < out_bound->lowest)
            out_bound->lowest = value;
        if (!is_seen || value > out_bound->highest)
            out_bound->highest = value;
        is_seen = true;
    }
    return is_seen;
}

/* ---- findings ---- */

struct comparing {
    struct verify_context *context;
    const struct bound_table *table;
    size_t reached;
};

static struct finding *add(struct comparing *comparing, enum finding_severity severity,
                           const char *fault)
{
    return finding_add(&comparing->context->verification->findings, severity, CHECK, fault);
}

static void tell_not_reached(struct comparing *comparing, enum finding_severity severity,
                             const char *name, const char *sign, int64_t bound, int64_t seen)
{
    struct finding *finding = add(comparing, severity, "bound-not-reached");

    finding_where(finding, "%s", name);
    finding_what(finding, "%s %" PRId64 " is allowed, the %s in any case is %" PRId64, sign, bound,
                 strcmp(sign, "up to") == 0 ? "largest" : "smallest", seen);
    finding_cure(finding, "add a case with %" PRId64, bound);
}

/* Of a wide range the last thousandth is its end: random values come so far, no nearer. */
static int64_t slack_of(const struct statement_bound *promised)
{
    int64_t width;

    if (!promised->has_low || !promised->has_high ||
        __builtin_sub_overflow(promised->high, promised->low, &width))
        return promised->has_low && promised->has_high ? INT64_MAX / 1000 : 0;
    return width >= WIDE_RANGE ? width / 1000 : 0;
}

static void compare_ends(struct comparing *comparing, enum finding_severity severity,
                         const char *name, const struct statement_bound *promised,
                         const struct bound *seen)
{
    int64_t slack = slack_of(promised);

    comparing->reached++;
    if (promised->has_high && seen->highest < promised->high - slack)
        tell_not_reached(comparing, severity, name, "up to", promised->high, seen->highest);
    if (promised->has_low && seen->lowest > promised->low + slack)
        tell_not_reached(comparing, severity, name, "from", promised->low, seen->lowest);
}

static void compare_validator(struct comparing *comparing, const struct statement_bound *promised,
                              const struct bound *bound)
{
    const struct {
        bool is_known;
        int64_t said, checked;
        const char *end;
    } ends[] = {
        {promised->has_low,  promised->low,  bound->least, "from" },
        {promised->has_high, promised->high, bound->most,  "up to"},
    };

    for (size_t i = 0; i < ARRAY_LEN(ends); i++) {
        struct finding *finding;

        if (!ends[i].is_known || ends[i].said == ends[i].checked)
            continue;
        finding = add(comparing, FINDING_ERROR, "bound-differs");
        finding_where(finding, "statement.md:%d", promised->line);
        finding_what(finding, "the statement has %s %s %" PRId64 ", %s has %s %" PRId64,
                     promised->name, ends[i].end, ends[i].said,
                     comparing->context->problem->validator, ends[i].end, ends[i].checked);
        finding_cure(finding, "let both say the same");
    }
}

static void compare_promised(struct comparing *comparing, const struct statement_bound *promised)
{
    const struct bound *bound = bound_find(comparing->table, promised->name, false);
    struct bound called = {0};

    if (!promised->has_low && !promised->has_high)
        return;
    if (bound != NULL) {
        compare_validator(comparing, promised, bound);
        compare_ends(comparing, FINDING_WARNING, promised->name, promised, bound);
    } else if (seen_in_calls(comparing->context, promised->name, &called)) {
        compare_ends(comparing, FINDING_WARNING, promised->name, promised, &called);
    } else {
        struct finding *finding = add(comparing, FINDING_NOTE, "bound-unknown");

        finding_where(finding, "statement.md:%d", promised->line);
        finding_what(finding, "whether cases reach the bounds of %s is not known", promised->name);
        finding_cure(finding, "let validate.c name it so: v_long(low, high, \"%s\")",
                     promised->name);
    }
}

static bool is_promised(const struct statement *statement, const char *name)
{
    for (size_t i = 0; i < statement->bound_count; i++)
        if (strcmp(statement->bounds[i].name, name) == 0)
            return true;
    return false;
}

/* What only the validator knows: whatever it allows, some case should have. */
static void compare_unpromised(struct comparing *comparing, const struct bound *bound)
{
    const struct statement_bound ends = {.has_low = true,
                                         .has_high = true,
                                         .low = bound->least,
                                         .high = bound->most};
    AUTO(mem_free)
    char *name = mem_format("%s%s", bound->is_length ? "length of " : "", bound->name);

    compare_ends(comparing, bound->is_length ? FINDING_NOTE : FINDING_WARNING, name, &ends, bound);
}

void verify_bounds(struct verify_context *context, const struct json *result)
{
    AUTO(bound_table_release) struct bound_table table = {0};
    AUTO(statement_release) struct statement statement = STATEMENT_INIT;
    AUTO(mem_free) char *text = NULL;
    struct comparing comparing = {.context = context, .table = &table};

    if (problem_read_text(context->problem, "statement.md", &text, NULL) < 0)
        return;
    table_from_json(result, &table);
    statement_parse(text, &statement);
    for (size_t i = 0; i < statement.bound_count; i++)
        compare_promised(&comparing, &statement.bounds[i]);
    for (size_t i = 0; i < table.count; i++)
        if (!is_promised(&statement, table.items[i].name))
            compare_unpromised(&comparing, &table.items[i]);
    if (finding_worst(&context->verification->findings, CHECK) < FINDING_WARNING)
        finding_what(add(&comparing, FINDING_GOOD, NULL),
                     "%zu, all reached by some case at both ends", comparing.reached);
}
