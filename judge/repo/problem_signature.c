#include "judge/repo/problem_signature.h"

#include <ctype.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/problem.h"
#include "judge/core/signature_text.h"

#define IDENTIFIER_MAX_BYTES 40
#define PARAMETERS_MAX 16

/* Names that some language keeps for itself, or that the driver and its headers use. */
static const char *const reserved[] = {
    "and",       "as",      "assert",      "async",     "auto",     "await",    "bool",
    "break",     "case",    "catch",       "char",      "class",    "const",    "continue",
    "def",       "default", "del",         "delete",    "do",       "double",   "elif",
    "else",      "enum",    "except",      "explicit",  "export",   "extern",   "false",
    "finally",   "float",   "for",         "friend",    "from",     "global",   "goto",
    "if",        "import",  "in",          "inline",    "int",      "is",       "lambda",
    "long",      "main",    "mutable",     "namespace", "new",      "nonlocal", "not",
    "operator",  "or",      "out_columns", "out_count", "out_rows", "pass",     "private",
    "protected", "public",  "raise",       "register",  "restrict", "return",   "short",
    "signed",    "sizeof",  "static",      "std",       "struct",   "switch",   "template",
    "this",      "throw",   "true",        "try",       "typedef",  "typename", "union",
    "unsigned",  "using",   "virtual",     "void",      "volatile", "while",    "with",
    "xor",       "yield",
};

static bool is_reserved(const char *text)
{
    for (size_t i = 0; i < ARRAY_LEN(reserved); i++) {
        if (strcmp(text, reserved[i]) == 0)
            return true;
    }
    return false;
}

static void read_name(struct fields *fields, const struct json *value, char **out_name)
{
    const char *text = value->string;

    if (!fields_expect_line(fields, value, "a name"))
        return;
    if (!islower((unsigned char)text[0]) || strlen(text) > IDENTIFIER_MAX_BYTES ||
        text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_")] != '\0')
        fields_fault(fields, value, "a name in small letters, digits and '_' would be right");
    else if (is_reserved(text))
        fields_fault(fields, value, "a name that no language keeps for itself would be right");
    else
        *out_name = mem_strdup(text);
}

static void read_type(struct fields *fields, const struct json *value, struct value_type *out_type)
{
    AUTO(error_release) struct error fault = ERROR_INIT;

    if (fields_expect_line(fields, value, "a type") &&
        value_type_parse(value->string, out_type, &fault) < 0)
        fields_fault(fields, value, "%s", error_text(&fault));
}

static void read_parameter_name(struct fields *fields, const struct json *value, void *target)
{
    read_name(fields, value, &((struct parameter *)target)->name);
}

static void read_parameter_type(struct fields *fields, const struct json *value, void *target)
{
    struct parameter *parameter = target;

    read_type(fields, value, &parameter->type);
    if (parameter->type.base == VALUE_VOID)
        fields_fault(fields, value, "a type that holds something would be right");
}

static const struct field parameter_rows[] = {
    {"name", FIELD_OWN, 0, .right = "a name", .is_required = true, .read = read_parameter_name},
    {"type", FIELD_OWN, 0, .right = "a type such as \"int[]\"", .is_required = true,
     .read = read_parameter_type},
    {"changes", FIELD_BOOL, offsetof(struct parameter, changes), .right = "true or false"},
};

static bool has_parameter(const struct signature *signature, const char *name)
{
    for (size_t i = 0; i < signature->count; i++) {
        if (signature->parameters[i].name != NULL &&
            strcmp(signature->parameters[i].name, name) == 0)
            return true;
    }
    return false;
}

static void read_parameter(struct fields *fields, const struct json *value,
                           struct signature *signature)
{
    struct parameter parameter = {.type = {VALUE_INT, SHAPE_SCALAR}};

    fields_read(fields, value, parameter_rows, ARRAY_LEN(parameter_rows), &parameter);
    if (parameter.name != NULL && has_parameter(signature, parameter.name))
        fields_complain(fields, value,
                        "'%s.name' is '%s' for the second time: each parameter has "
                        "its own",
                        fields->path.data, parameter.name);
    if (parameter.changes && parameter.type.shape == SHAPE_SCALAR)
        fields_complain(fields, value,
                        "'%s.changes' is true for a single value: only arrays, "
                        "matrices, lists and trees are filled in place",
                        fields->path.data);
    ARRAY_PUSH(signature->parameters, signature->count, signature->capacity, parameter);
}

static bool has_all_names(const struct signature *signature)
{
    for (size_t i = 0; i < signature->count; i++) {
        if (signature->parameters[i].name == NULL)
            return false;
    }
    return signature->name != NULL;
}

/*
 * The sizes of arrays and matrices get names of their own in C: "a_count" beside "a". Which they
 * are depends on all the names.
 */
static void check_size_names(struct fields *fields, const struct json *value,
                             const struct signature *signature)
{
    for (size_t i = 0; i < signature->count; i++) {
        struct size_names sizes;

        signature_size_names(signature, i, &sizes);
        if (has_parameter(signature, sizes.first) || has_parameter(signature, sizes.second))
            fields_complain(fields, value,
                            "'%s': a parameter has the name '%s', which is the size of '%s': "
                            "give it another",
                            fields->path.data,
                            has_parameter(signature, sizes.first) ? sizes.first : sizes.second,
                            signature->parameters[i].name);
    }
}

static void read_parameters(struct fields *fields, const struct json *value, void *target)
{
    struct signature *signature = target;

    if (value->type != JSON_ARRAY || value->count > PARAMETERS_MAX) {
        fields_fault(fields, value, "a list of at most %d parameters would be right",
                     PARAMETERS_MAX);
        return;
    }
    for (size_t i = 0; i < value->count; i++) {
        size_t mark = fields_enter_item(fields, i);

        read_parameter(fields, &value->items[i], signature);
        fields_leave(fields, mark);
    }
    if (has_all_names(signature))
        check_size_names(fields, value, signature);
}

static void read_function_name(struct fields *fields, const struct json *value, void *target)
{
    read_name(fields, value, &((struct signature *)target)->name);
}

static void read_returns(struct fields *fields, const struct json *value, void *target)
{
    read_type(fields, value, &((struct signature *)target)->returns);
}

static const struct field signature_rows[] = {
    {"name", FIELD_OWN, 0, .right = "the function's name", .is_required = true,
     .read = read_function_name},
    {"returns", FIELD_OWN, 0, .right = "a type such as \"int\", or \"void\",", .is_required = true,
     .read = read_returns},
    {"parameters", FIELD_OWN, 0, .right = "a list of parameters", .is_required = true,
     .read = read_parameters},
};

static bool has_result(const struct signature *signature)
{
    for (size_t i = 0; i < signature->count; i++) {
        if (signature->parameters[i].changes)
            return true;
    }
    return signature->returns.base != VALUE_VOID;
}

void problem_signature_read(struct fields *fields, const struct json *value, void *target)
{
    struct signature *signature = &((struct problem *)target)->signature;

    fields_read(fields, value, signature_rows, ARRAY_LEN(signature_rows), signature);
    if (value->type == JSON_OBJECT && !has_result(signature))
        fields_complain(fields, value,
                        "'function' returns void and no parameter has "
                        "\"changes\": true: there would be no result to check");
}
