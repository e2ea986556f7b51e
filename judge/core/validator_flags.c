#include "judge/core/validator_flags.h"

#include <string.h>

#include "judge/core/token.h"

enum flag_kind { FLAG_CASE, FLAG_SPACE, FLAG_ABSOLUTE, FLAG_RELATIVE, FLAG_BOTH };

static const struct {
    const char *name;
    enum flag_kind kind;
} flags_known[] = {
    {"case_sensitive",           FLAG_CASE    },
    {"space_change_sensitive",   FLAG_SPACE   },
    {"float_absolute_tolerance", FLAG_ABSOLUTE},
    {"float_relative_tolerance", FLAG_RELATIVE},
    {"float_tolerance",          FLAG_BOTH    },
};

static bool word_is(struct span word, const char *text)
{
    return word.size == strlen(text) && memcmp(word.data, text, word.size) == 0;
}

static int take_flag(struct checker_spec *checker, enum flag_kind kind, struct span *rest,
                     struct error *err)
{
    struct span word;
    long double value;

    if (kind == FLAG_CASE)
        checker->keeps_case = true;
    if (kind == FLAG_SPACE)
        checker->keeps_space = true;
    if (kind == FLAG_CASE || kind == FLAG_SPACE)
        return 0;
    if (!token_next(rest, &word) || !token_number(word, &value))
        return error_set(err, ERROR_INPUT, "a tolerance of the validator is no number");
    if (kind != FLAG_RELATIVE)
        checker->absolute = (double)value;
    if (kind != FLAG_ABSOLUTE)
        checker->relative = (double)value;
    return 0;
}

int validator_flags_parse(const char *flags, struct checker_spec *out_checker, struct error *err)
{
    struct checker_spec checker = {.kind = CHECKER_VALIDATOR, .absolute = -1, .relative = -1};
    struct span rest = {flags != NULL ? flags : "", flags != NULL ? strlen(flags) : 0}, word;

    while (token_next(&rest, &word)) {
        size_t i = 0;

        while (i < ARRAY_LEN(flags_known) && !word_is(word, flags_known[i].name))
            i++;
        if (i == ARRAY_LEN(flags_known))
            return error_set(err, ERROR_INPUT,
                             "'%.*s' is no flag of the default validator: case_sensitive, "
                             "space_change_sensitive, float_tolerance, float_absolute_tolerance "
                             "or float_relative_tolerance would be right",
                             (int)(word.size < 60 ? word.size : 60), word.data);
        if (take_flag(&checker, flags_known[i].kind, &rest, err) < 0)
            return -1;
    }
    *out_checker = checker;
    return 0;
}
