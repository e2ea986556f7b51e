#include "judge/core/license.h"

#include <string.h>
#include <strings.h>

#include "judge/base/memory.h"
#include "judge/base/text.h"
#include "judge/core/license_ids.h"

#define OWN "LicenseRef-"
#define NAME_BYTES "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-+"

/* Takes a bracket or a word off the front. False: there is none. The word is the caller's. */
static bool word_next(const char **rest, char **out_word)
{
    size_t size;

    *rest += strspn(*rest, " ");
    if (**rest == '\0')
        return false;
    size = strspn(*rest, NAME_BYTES);
    *out_word = mem_strndup(*rest, size > 0 ? size : 1);
    *rest += size > 0 ? size : 1;
    return true;
}

static bool is_among(const char *word, const char *const *ids, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcasecmp(ids[i], word) == 0)
            return true;
    return false;
}

/* "+": or any later version. */
static bool is_license(const char *word)
{
    size_t size = strlen(word);
    AUTO(mem_free) char *bare = mem_strndup(word, size - (word[size - 1] == '+'));

    return (strncmp(word, OWN, strlen(OWN)) == 0 && size > strlen(OWN)) ||
           is_among(word, license_ids, license_id_count) ||
           is_among(bare, license_ids, license_id_count);
}

static char *unknown(const char *word, const char *what, const char *const *ids, size_t count)
{
    const char *nearest = text_nearest(word, ids, count);

    if (nearest != NULL)
        return mem_format("'%s' is no %s of SPDX's list: did you mean '%s'?", word, what, nearest);
    return mem_format("'%s' is no %s of SPDX's list", word, what);
}

static bool is_operator(const char *word)
{
    return strcmp(word, "AND") == 0 || strcmp(word, "OR") == 0;
}

/* What the next word must be: a name (or an opening bracket), an exception, or what joins. */
enum wanted { WANT_LICENSE, WANT_EXCEPTION, WANT_OPERATOR };

struct reading {
    enum wanted wanted;
    int depth;
};

/* NULL: the word stands where it may. */
static char *read_word(struct reading *reading, const char *word)
{
    switch (reading->wanted) {
    case WANT_LICENSE:
        if (strcmp(word, "(") == 0) {
            reading->depth++;
            return NULL;
        }
        reading->wanted = WANT_OPERATOR;
        return is_license(word) ? NULL : unknown(word, "licence", license_ids, license_id_count);
    case WANT_EXCEPTION:
        reading->wanted = WANT_OPERATOR;
        return is_among(word, license_exceptions, license_exception_count)
                   ? NULL
                   : unknown(word, "exception", license_exceptions, license_exception_count);
    case WANT_OPERATOR:
        break;
    }
    if (strcmp(word, ")") == 0 && reading->depth > 0) {
        reading->depth--;
        return NULL;
    }
    if (strcmp(word, "WITH") == 0)
        reading->wanted = WANT_EXCEPTION;
    else if (is_operator(word))
        reading->wanted = WANT_LICENSE;
    else
        return mem_format("'%s' stands where AND, OR or WITH would join two names", word);
    return NULL;
}

char *license_fault(const char *expression)
{
    struct reading reading = {WANT_LICENSE, 0};
    const char *rest = expression;

    for (;;) {
        AUTO(mem_free) char *word = NULL;
        char *fault;

        if (!word_next(&rest, &word))
            break;
        fault = read_word(&reading, word);
        if (fault != NULL)
            return fault;
    }
    if (reading.wanted != WANT_OPERATOR)
        return mem_format("'%s' ends where a name would stand", expression);
    if (reading.depth > 0)
        return mem_format("'%s' opens a bracket that it does not close", expression);
    return NULL;
}
