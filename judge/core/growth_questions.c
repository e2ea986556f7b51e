#include "judge/core/growth_questions.h"

#include <ctype.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/regex.h"
#include "judge/core/growth_code.h"
#include "judge/core/token.h"

#define PARAMETERS_MAX 8
#define CALLS_MAX 32
#define SET "\\s*(?:[-+*/|&^%]|<<|>>)?=(?!=)"

struct parameters {
    struct span names[PARAMETERS_MAX];
    size_t count;
};

/* Anything that outlives a call and so belongs to its question: marks, texts, counters. */
static const char *const changes[] = {
    "[\\])]" SET,
    "\\+\\+|--",
    "(?:\\.|->)\\s*\\w+" SET,
    "(?:^|[;{}(])\\s*\\*\\s*\\w+" SET,
    "\\b(?:global|nonlocal|yield|swap|print\\w*|put\\w*|cout|println|Print\\w*)\\b",
    "\\.(?:append|add|pop\\w*|push\\w*|insert|erase|remove|discard|write|clear)\\b",
    "\\b(?:rand|random|randint|scanf|getchar|read\\w*|input)\\s*\\(",
};

static bool has(struct span text, const char *pattern)
{
    return regex_find(pattern, text, 0, NULL, NULL) > 0;
}

/* C and its kin write the type first. */
static bool name_is_last(const char *language)
{
    static const char *const languages[] = {"c", "cpp", "java"};

    for (size_t i = 0; i < ARRAY_LEN(languages); i++)
        if (strcmp(languages[i], language) == 0)
            return true;
    return false;
}

static bool parameters_read(struct span list, const char *language, struct parameters *out)
{
    const char *pattern = name_is_last(language) ? "(\\w+)\\s*(?:\\[[^\\]]*\\]\\s*)*(?:=.*)?$"
                                                 : "^\\s*(?:mut\\s+)?(\\w+)";
    struct span part;

    out->count = 0;
    while (growth_code_part(&list, &part)) {
        /* What is handed on by reference may be changed for all. */
        if (out->count == PARAMETERS_MAX ||
            (has(part, "&") && !has(part, "\\bconst\\b|^[^&]*:\\s*&(?!mut)")) ||
            regex_find(pattern, part, 0, NULL, &out->names[out->count]) == 0)
            return false;
        out->count++;
    }
    return out->count > 0;
}

static bool is_parameter(const struct parameters *parameters, struct span name)
{
    for (size_t i = 0; i < parameters->count; i++)
        if (span_equals(parameters->names[i], name))
            return true;
    return false;
}

static bool changes_something(struct span body, const char *language)
{
    AUTO(mem_free) char *copy = mem_strndup(body.data, body.size);
    struct span rest = {copy, body.size}, head;

    /* The head of a loop may count: that does not last. */
    for (size_t from = 0; strcmp(language, "python") != 0 &&
                          regex_find("\\bfor\\b[^{\\n]*", rest, from, &head, NULL) > 0;
         from = (size_t)(head.data - copy) + head.size)
        memset(copy + (head.data - copy), ' ', head.size);
    for (size_t i = 0; i < ARRAY_LEN(changes); i++)
        if (has(rest, changes[i]))
            return true;
    return false;
}

/* A name that is set, but is no parameter and not declared in the body, outlives the call. */
static bool sets_others(struct span body, const struct parameters *parameters, const char *language)
{
    struct span found, name = {NULL, 0};

    for (size_t from = 0; strcmp(language, "python") != 0 &&
                          regex_find("(?:^|[;{}(])\\s*(\\w+)" SET, body, from, &found, &name) > 0;
         from = (size_t)(found.data - body.data) + found.size) {
        AUTO(mem_free)
        char *declared =
            mem_format("\\w[\\w<>:]*[\\s*&]+%.*s\\s*(?::?=(?!=)|;|,|:)", (int)name.size, name.data);

        if (!is_parameter(parameters, name) && !has(body, declared))
            return true;
    }
    return false;
}

static struct span trimmed(struct span text)
{
    while (text.size > 0 && isspace((unsigned char)text.data[0]))
        text = (struct span){text.data + 1, text.size - 1};
    return span_trim(text);
}

static bool is_counted(struct span name, struct span body)
{
    AUTO(mem_free)
    char *loop = mem_format("\\bfor\\b[^;\\n{]*?\\b%.*s\\s*(?::?=|in\\s+range\\b|in\\s+\\d)",
                            (int)name.size, name.data);

    return has(body, loop);
}

/* A parameter, less or more by a number, or less by what a loop counts; or a number. */
static bool is_near(struct span word, const struct parameters *parameters, struct span body)
{
    struct span name = word, by = {NULL, 0};

    if (has(word, "^-?\\d+[uUlL]*$") || is_parameter(parameters, word))
        return true;
    if (regex_find("^(\\w+)\\s*(?:[-+/]|//|>>)\\s*\\w+$", word, 0, NULL, &name) == 0 ||
        !is_parameter(parameters, name))
        return false;
    if (has(word, "\\W\\d+[uUlL]*$"))
        return true;
    return regex_find("^\\w+\\s*-\\s*(\\w+)$", word, 0, NULL, &by) > 0 && is_counted(by, body);
}

static bool call_is_near(struct span arguments, const struct parameters *parameters,
                         struct span body)
{
    struct span part;
    size_t count = 0;
    bool is_another = false;

    while (growth_code_part(&arguments, &part)) {
        struct span word = trimmed(part);

        if (count == parameters->count || !is_near(word, parameters, body))
            return false;
        is_another |= !span_equals(word, parameters->names[count++]);
    }
    return is_another && count == parameters->count;
}

/* How often the function calls itself; 0: not at all, or for something that is not near. */
static size_t near_calls(const struct growth_function *function,
                         const struct parameters *parameters)
{
    AUTO(mem_free) char *call = mem_format("\\b%s\\s*\\(", function->name);
    struct span body = function->body, found;
    size_t count = 0;

    for (size_t from = 0; regex_find(call, body, from, &found, NULL) > 0;
         from = (size_t)(found.data - body.data) + found.size) {
        const char *open = found.data + found.size - 1, *close = growth_code_closing(open);

        if (close == NULL || ++count > CALLS_MAX ||
            !call_is_near((struct span){open + 1, (size_t)(close - open) - 1}, parameters, body))
            return 0;
    }
    return count;
}

bool growth_questions_repeat(const char *code, const char *language, int line)
{
    struct growth_function function;
    struct parameters parameters;
    size_t calls;

    if (!growth_code_function(code, language, line, &function) ||
        !parameters_read(function.parameters, language, &parameters) ||
        changes_something(function.body, language) ||
        sets_others(function.body, &parameters, language))
        return false;
    calls = near_calls(&function, &parameters);
    return calls >= 2 || (calls == 1 && has(function.body, "\\b(?:for|while)\\b"));
}
