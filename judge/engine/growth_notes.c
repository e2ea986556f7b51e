#include "judge/engine/growth_notes.h"

#include <ctype.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

#define SITES_MAX 65536
#define NAME_MAX_BYTES 32

void growth_notes_release(struct growth_notes *notes)
{
    for (size_t i = 0; i < notes->count; i++)
        mem_free(&notes->sites[i].name);
    mem_free(&notes->sites);
    notes->count = notes->capacity = 0;
}

static double number_next(char **rest)
{
    char *word = strtok_r(NULL, " ", rest);
    double number = word != NULL ? strtod(word, NULL) : 0;

    return isfinite(number) && number > 0 ? number : 0;
}

static bool is_name(const char *word)
{
    size_t size = 0;

    while (isalnum((unsigned char)word[size]) || word[size] == '_')
        size++;
    return size > 0 && size < NAME_MAX_BYTES && word[size] == '\0';
}

static void returns_read(char **rest, struct growth_site *site)
{
    char *word;

    while (site->depth < GROWTH_DEPTH_MAX && (word = strtok_r(NULL, " ", rest)) != NULL)
        site->returns[site->depth++] = strtoull(word, NULL, 16);
}

static void read_space(char **rest, struct growth_notes *notes)
{
    notes->heap_bytes = number_next(rest);
    notes->stack_bytes = number_next(rest);
    notes->static_bytes = number_next(rest);
    notes->own_stack_bytes = number_next(rest);
}

static void read_reading(char **rest, struct growth_notes *notes)
{
    notes->read_bytes = number_next(rest);
}

static void read_site(char **rest, struct growth_notes *notes)
{
    struct growth_site site = {0};
    const char *name = strtok_r(NULL, " ", rest);

    if (name == NULL || !is_name(name) || notes->count >= SITES_MAX)
        return;
    site.units = number_next(rest);
    returns_read(rest, &site);
    site.name = mem_strdup(name);
    ARRAY_PUSH(notes->sites, notes->count, notes->capacity, site);
}

static void read_sample(char **rest, struct growth_notes *notes)
{
    struct growth_site site = {.units = 1};

    returns_read(rest, &site);
    if (site.depth > 0 && notes->count < SITES_MAX)
        ARRAY_PUSH(notes->sites, notes->count, notes->capacity, site);
}

static const struct note {
    const char *word;
    void (*read)(char **rest, struct growth_notes *notes);
} kinds[] = {
    {"space",  read_space  },
    {"read",   read_reading},
    {"site",   read_site   },
    {"sample", read_sample },
};

void growth_notes_parse(char *text, struct growth_notes *out_notes)
{
    char *lines = NULL;

    for (char *line = strtok_r(text, "\n", &lines); line != NULL;
         line = strtok_r(NULL, "\n", &lines)) {
        char *rest = NULL;
        const char *word = strtok_r(line, " ", &rest);

        for (size_t i = 0; word != NULL && i < ARRAY_LEN(kinds); i++)
            if (strcmp(word, kinds[i].word) == 0)
                kinds[i].read(&rest, out_notes);
    }
}
