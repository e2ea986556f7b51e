#include "judge/base/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <assert.h>
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"

#define REGEX_MATCH_LIMIT 5000000 /* backtracking steps: about a second */
#define REGEX_DEPTH_LIMIT 100000
#define REGEX_HEAP_LIMIT_KIB 65536

struct regex {
    pcre2_code *code;
};

static void regex_code_free(pcre2_code **code)
{
    pcre2_code_free(*code);
}

static void match_data_free(pcre2_match_data **data)
{
    pcre2_match_data_free(*data);
}

static void match_context_free(pcre2_match_context **context)
{
    pcre2_match_context_free(*context);
}

int regex_compile(const char *pattern, struct regex **out_regex, struct error *err)
{
    int code = 0;
    PCRE2_SIZE offset = 0;
    AUTO(regex_code_free)
    pcre2_code *compiled =
        pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
                      PCRE2_UTF | PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_NEVER_BACKSLASH_C,
                      &code, &offset, NULL);

    if (compiled == NULL) {
        PCRE2_UCHAR message[128] = "";

        (void)pcre2_get_error_message(code, message, sizeof message);
        return error_set(err, ERROR_INPUT, "the pattern '%s' is wrong at character %zu: %s",
                         pattern, (size_t)offset + 1, (const char *)message);
    }
    *out_regex = mem_alloc(1, sizeof **out_regex);
    (*out_regex)->code = TAKE(compiled);
    return 0;
}

int regex_match(const struct regex *regex, struct span text, struct error *err)
{
    AUTO(match_data_free)
    pcre2_match_data *data = pcre2_match_data_create_from_pattern(regex->code, NULL);
    AUTO(match_context_free) pcre2_match_context *context = pcre2_match_context_create(NULL);
    PCRE2_UCHAR message[128] = "";
    int code;

    (void)pcre2_set_match_limit(context, REGEX_MATCH_LIMIT);
    (void)pcre2_set_depth_limit(context, REGEX_DEPTH_LIMIT);
    (void)pcre2_set_heap_limit(context, REGEX_HEAP_LIMIT_KIB);
    code = pcre2_match(regex->code, (PCRE2_SPTR)(text.size > 0 ? text.data : ""), text.size, 0, 0,
                       data, context);
    if (code >= 0)
        return 1;
    if (code == PCRE2_ERROR_NOMATCH)
        return 0;
    (void)pcre2_get_error_message(code, message, sizeof message);
    return error_set(err, ERROR_INPUT, "the pattern could not be matched: %s",
                     (const char *)message);
}

void regex_free(struct regex **regex)
{
    if (*regex != NULL)
        pcre2_code_free((*regex)->code);
    mem_free(regex);
}

int regex_find(const char *pattern, struct span text, size_t from, struct span *out_found,
               struct span *out_group)
{
    int code = 0, groups;
    PCRE2_SIZE offset = 0;
    AUTO(regex_code_free)
    pcre2_code *compiled = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
                                         PCRE2_MULTILINE, &code, &offset, NULL);
    AUTO(match_data_free) pcre2_match_data *data = NULL;
    AUTO(match_context_free) pcre2_match_context *context = pcre2_match_context_create(NULL);
    const PCRE2_SIZE *ends;

    assert(compiled != NULL);
    if (from > text.size)
        return 0;
    data = pcre2_match_data_create_from_pattern(compiled, NULL);
    (void)pcre2_set_match_limit(context, REGEX_MATCH_LIMIT);
    (void)pcre2_set_depth_limit(context, REGEX_DEPTH_LIMIT);
    groups = pcre2_match(compiled, (PCRE2_SPTR)(text.size > 0 ? text.data : ""), text.size, from, 0,
                         data, context);
    if (groups < 0)
        return 0;
    ends = pcre2_get_ovector_pointer(data);
    if (out_found != NULL)
        *out_found = (struct span){text.data + ends[0], ends[1] - ends[0]};
    for (size_t i = 2; out_group != NULL && i < 2 * (size_t)groups; i += 2) {
        if (ends[i] == PCRE2_UNSET)
            continue;
        *out_group = (struct span){text.data + ends[i], ends[i + 1] - ends[i]};
        break;
    }
    return 1;
}
