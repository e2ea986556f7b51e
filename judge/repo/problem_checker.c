#include "judge/repo/problem_checker.h"

#include "judge/base/memory.h"
#include "judge/base/regex.h"
#include "judge/core/problem.h"

/* A checker by its word alone; those that need more are told what. */
static const char *const checker_words[] = {"tokens", "exact",     "lines",   "float",
                                            "regex",  "unordered", "program", NULL};
static const struct {
    enum checker_kind kind;
    const char *needs;
} checkers[] = {
    {CHECKER_TOKENS,          NULL                        },
    {CHECKER_EXACT,           NULL                        },
    {CHECKER_LINES,           NULL                        },
    {CHECKER_FLOAT,           "write {\"float\": 1e-6}"   },
    {CHECKER_REGEX,           "write {\"regex\": \"…\"}"},
    {CHECKER_UNORDERED_LINES, NULL                        },
    {CHECKER_PROGRAM,         NULL                        },
};

static void read_checker_word(struct fields *fields, const struct json *value,
                              struct checker_spec *checker)
{
    int position;

    if (!fields_choose(fields, value, checker_words, &position))
        return;
    checker->kind = checkers[position].kind;
    if (checkers[position].needs != NULL)
        fields_fault(fields, value, "%s", checkers[position].needs);
}

static void read_float(struct fields *fields, const struct json *value, void *target)
{
    struct checker_spec *checker = target;

    checker->kind = CHECKER_FLOAT;
    if (value->type != JSON_NUMBER || !(value->number > 0) || value->number > 1)
        fields_fault(fields, value,
                     "a tolerance above 0 and at most 1, such as 1e-6, would be right");
    else
        checker->tolerance = value->number;
}

static void read_unordered(struct fields *fields, const struct json *value, void *target)
{
    static const char *const of_what[] = {"lines", "tokens", NULL};
    struct checker_spec *checker = target;
    int position = 0;

    if (fields_choose(fields, value, of_what, &position))
        checker->kind = position == 0 ? CHECKER_UNORDERED_LINES : CHECKER_UNORDERED_TOKENS;
}

static void read_regex(struct fields *fields, const struct json *value, void *target)
{
    struct checker_spec *checker = target;
    AUTO(regex_free) struct regex *regex = NULL;
    AUTO(error_release) struct error fault = ERROR_INIT;

    checker->kind = CHECKER_REGEX;
    if (!fields_expect(fields, value, JSON_STRING, "a pattern"))
        return;
    if (regex_compile(value->string, &regex, &fault) < 0)
        fields_fault(fields, value, "%s", error_text(&fault));
    else
        checker->pattern = mem_strdup(value->string);
}

static const struct field checker_rows[] = {
    {"float",     FIELD_OWN, 0, .right = "a tolerance", .read = read_float    },
    {"unordered", FIELD_OWN, 0, .right = "a word",      .read = read_unordered},
    {"regex",     FIELD_OWN, 0, .right = "a pattern",   .read = read_regex    },
};

void problem_checker_read(struct fields *fields, const struct json *value, void *target)
{
    struct checker_spec *checker = &((struct problem *)target)->checker;

    if (value->type == JSON_STRING)
        read_checker_word(fields, value, checker);
    else if (value->type != JSON_OBJECT || value->count != 1)
        fields_fault(fields, value,
                     "a word such as \"tokens\", or one of {\"float\": 1e-6}, "
                     "{\"unordered\": \"tokens\"}, {\"regex\": \"…\"} would be right");
    else
        fields_read(fields, value, checker_rows, ARRAY_LEN(checker_rows), checker);
}
