#include "judge/cli/options.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"
#include "judge/base/text.h"

#define OPTION_NAMES_MAX 64

void operands_release(struct operands *operands)
{
    mem_free(&operands->items);
    *operands = (struct operands)OPERANDS_INIT;
}

bool option_choice_is_known(const char *choices, const char *word)
{
    size_t length = strlen(word);

    for (const char *at = choices; *at != '\0'; at += *at == '|') {
        size_t choice = strcspn(at, "|");

        if (length > 0 && choice == length && memcmp(at, word, length) == 0)
            return true;
        at += choice;
    }
    return false;
}

static const struct option *find_row(const struct option_set *sets, size_t set_count,
                                     const char *name, size_t size, char letter, void **out_target)
{
    for (size_t s = 0; s < set_count; s++) {
        for (const struct option *row = sets[s].rows; row && row->type != OPTION_END; row++) {
            bool fits = name != NULL
                            ? strlen(row->name) == size && memcmp(row->name, name, size) == 0
                            : row->letter == letter && letter != 0;

            if (fits) {
                *out_target = sets[s].target;
                return row;
            }
        }
    }
    return NULL;
}

static int refuse_unknown(const struct option_set *sets, size_t set_count, const char *word,
                          struct error *err)
{
    const char *names[OPTION_NAMES_MAX];
    AUTO(mem_free) char *name = mem_strndup(word + 2, strcspn(word + 2, "="));
    size_t count = 0;
    const char *nearest;

    for (size_t s = 0; s < set_count; s++)
        for (const struct option *row = sets[s].rows; row && row->type != OPTION_END; row++)
            if (count < OPTION_NAMES_MAX)
                names[count++] = row->name;
    nearest = text_nearest(name, names, count);
    if (nearest != NULL)
        return error_set(err, ERROR_USAGE, "unknown option '--%s'; did you mean '--%s'?", name,
                         nearest);
    return error_set(err, ERROR_USAGE, "unknown option '--%s'; --help shows those there are", name);
}

static int store_count(const struct option *row, const char *value, int *out_count,
                       struct error *err)
{
    char *end;
    long number;

    errno = 0;
    number = strtol(value, &end, 10);
    if (end == value || *end != '\0' || errno != 0 || number < 0 || number > INT_MAX)
        return error_set(err, ERROR_USAGE,
                         "option '--%s' is '%s': a whole number from 0 would be right", row->name,
                         value);
    *out_count = (int)number;
    return 0;
}

static int store(const struct option *row, void *target, const char *value, struct error *err)
{
    char *member = (char *)target + row->member;

    switch (row->type) {
    case OPTION_FLAG:
        *(bool *)(void *)member = true;
        return 0;
    case OPTION_COUNT:
        return store_count(row, value, (int *)(void *)member, err);
    case OPTION_CHOICE:
    case OPTION_MAYBE:
        if (value[0] != '\0' && !option_choice_is_known(row->argument, value))
            return error_set(err, ERROR_USAGE, "option '--%s' is '%s': one of %s would be right",
                             row->name, value, row->argument);
        if (row->type == OPTION_CHOICE && value[0] == '\0')
            return error_set(err, ERROR_USAGE, "option '--%s' is empty: one of %s would be right",
                             row->name, row->argument);
        *(const char **)(void *)member = value;
        return 0;
    default:
        *(const char **)(void *)member = value;
        return 0;
    }
}

static bool needs_value(const struct option *row)
{
    return row->type != OPTION_FLAG && row->type != OPTION_MAYBE;
}

/* The value of an option without "=": the next word. NULL with an error: there is none. */
static const char *next_word(const struct option *row, char **argv, int *at, struct error *err)
{
    if (argv[*at] == NULL) {
        (void)error_set(err, ERROR_USAGE, "option '--%s' needs a value: %s", row->name,
                        row->argument);
        return NULL;
    }
    return argv[(*at)++];
}

static int parse_long(const struct option_set *sets, size_t set_count, char **argv, int *at,
                      struct error *err)
{
    const char *word = argv[(*at)++];
    size_t size = strcspn(word + 2, "=");
    const char *value = word[2 + size] == '=' ? word + 3 + size : NULL;
    void *target = NULL;
    const struct option *row = find_row(sets, set_count, word + 2, size, 0, &target);

    if (row == NULL)
        return refuse_unknown(sets, set_count, word, err);
    if (value != NULL && row->type == OPTION_FLAG)
        return error_set(err, ERROR_USAGE, "option '--%s' takes no value", row->name);
    if (value == NULL && needs_value(row)) {
        value = next_word(row, argv, at, err);
        if (value == NULL)
            return -1;
    }
    return store(row, target, value != NULL ? value : "", err);
}

/* "-qv", "-C dir", "-Cdir". */
static int parse_letters(const struct option_set *sets, size_t set_count, char **argv, int *at,
                         struct error *err)
{
    const char *word = argv[(*at)++];

    for (const char *letter = word + 1; *letter != '\0'; letter++) {
        void *target = NULL;
        const struct option *row = find_row(sets, set_count, NULL, 0, *letter, &target);
        const char *value = "";

        if (row == NULL) {
            AUTO(strbuf_release) struct strbuf shown = STRBUF_INIT;

            text_add_safe(&shown, (struct span){letter, 1}, false);
            return error_set(err, ERROR_USAGE, "unknown option '-%s'; --help shows those there are",
                             shown.data);
        }
        if (needs_value(row)) {
            value = letter[1] != '\0' ? letter + 1 : next_word(row, argv, at, err);
            return value != NULL ? store(row, target, value, err) : -1;
        }
        if (store(row, target, value, err) < 0)
            return -1;
    }
    return 0;
}

int options_parse(const struct option_set *sets, size_t set_count, char **argv, int *at,
                  bool stops_at_operand, struct operands *operands, struct error *err)
{
    bool options_have_ended = false;

    while (argv[*at] != NULL) {
        const char *word = argv[*at];
        bool is_option = !options_have_ended && word[0] == '-' && word[1] != '\0';

        if (!is_option) {
            if (stops_at_operand)
                return 0;
            ARRAY_PUSH(operands->items, operands->count, operands->capacity, word);
            (*at)++;
        } else if (strcmp(word, "--") == 0) {
            options_have_ended = true;
            (*at)++;
        } else if (word[1] == '-') {
            if (parse_long(sets, set_count, argv, at, err) < 0)
                return -1;
        } else if (parse_letters(sets, set_count, argv, at, err) < 0) {
            return -1;
        }
    }
    return 0;
}
