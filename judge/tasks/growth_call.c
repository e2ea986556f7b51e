#include "judge/tasks/growth_call.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

#define USUAL_NAME "n"

void growth_names_release(struct growth_names *names)
{
    for (size_t i = 0; i < GROWTH_SIZES; i++)
        mem_free(&names->items[i]);
}

/* Bytes between the brackets at *at; 0: there are none. */
static size_t place_size(const char *at)
{
    size_t size = *at == '{' ? strcspn(at, "}") : 0;

    return size > 1 && at[size] == '}' ? size - 1 : 0;
}

static bool is_named(const char *name, const char *at, size_t size)
{
    return name != NULL && strlen(name) == size && strncmp(name, at, size) == 0;
}

static void names_note(struct growth_names *names, const char *at, size_t size)
{
    for (size_t i = 0; i < GROWTH_SIZES; i++) {
        if (is_named(names->items[i], at, size))
            return;
        if (names->items[i] == NULL) {
            names->items[i] = mem_strndup(at, size);
            return;
        }
    }
}

static void names_of_patterns(const struct names *patterns, struct growth_names *names)
{
    for (size_t i = 0; i < patterns->count; i++)
        for (const char *at = patterns->items[i]; *at != '\0'; at++)
            if (place_size(at) > 0)
                names_note(names, at + 1, place_size(at));
    if (names->items[1] != NULL && strcmp(names->items[1], USUAL_NAME) == 0)
        SWAP(names->items[0], names->items[1]);
}

void growth_names_find(const struct problem *problem, const struct names *patterns,
                       struct growth_names *out_names)
{
    struct growth_names names = {0};

    for (size_t i = 0; problem != NULL && i < problem->growth.size_names.count; i++)
        names_note(&names, problem->growth.size_names.items[i],
                   strlen(problem->growth.size_names.items[i]));
    if (names.items[0] == NULL)
        names_of_patterns(patterns, &names);
    if (names.items[0] == NULL)
        names.items[0] = mem_strdup(USUAL_NAME);
    *out_names = names;
}

bool growth_names_are_both_in(const struct growth_names *names, const char *pattern)
{
    bool found[GROWTH_SIZES] = {false};

    for (const char *at = pattern; *at != '\0'; at++)
        for (size_t i = 0; i < GROWTH_SIZES; i++)
            if (place_size(at) > 0 && is_named(names->items[i], at + 1, place_size(at)))
                found[i] = true;
    return found[0] && found[1];
}

char *growth_call_make(const struct growth_names *names, const char *pattern,
                       const double sizes[GROWTH_SIZES])
{
    struct strbuf call = STRBUF_INIT;

    while (*pattern != '\0') {
        size_t size = place_size(pattern);

        if (size > 0) {
            strbuf_addf(&call, "%.0f", sizes[is_named(names->items[0], pattern + 1, size) ? 0 : 1]);
            pattern += size + 2;
        } else {
            strbuf_add_char(&call, *pattern++);
        }
    }
    return strbuf_take(&call);
}

double growth_call_size(const char *call, const char *name)
{
    AUTO(mem_free) char *word = mem_format(" %s=", name);
    const char *at = call != NULL ? strstr(call, word) : NULL;

    return at != NULL ? strtod(at + strlen(word), NULL) : 0;
}

double growth_largest_size(const struct problem *problem, const char *name)
{
    double largest = 0;

    for (size_t i = 0; i < problem->group_count; i++)
        for (size_t j = 0; j < problem->groups[i].case_count; j++)
            largest = fmax(largest, growth_call_size(problem->groups[i].cases[j].gen, name));
    return largest;
}
