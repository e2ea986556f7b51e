#include "judge/engine/growth_address.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/core/growth_name.h"
#include "judge/engine/box.h"
#include "judge/engine/memfile.h"

#define ADDRESSES_MAX 2000 /* words of one command */

static const struct limits limits = {
    .cpu_time_ms = 5000,
    .wall_time_ms = 10000,
    .memory_bytes = 1LL << 30,
    .output_bytes = 16LL << 20,
    .processes = 4,
};

void growth_places_release(struct growth_places *places)
{
    for (size_t i = 0; i < places->count; i++)
        for (size_t j = 0; j < places->items[i].depth; j++)
            mem_free(&places->items[i].frames[j].function);
    mem_free(&places->items);
    places->count = places->capacity = 0;
}

static size_t position_of(const struct growth_places *places, uint64_t address)
{
    size_t low = 0, high = places->count;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (places->items[middle].address < address)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void growth_places_add(struct growth_places *places, uint64_t address)
{
    size_t at = position_of(places, address);

    if (places->count >= ADDRESSES_MAX ||
        (at < places->count && places->items[at].address == address))
        return;
    ARRAY_PUSH(places->items, places->count, places->capacity, ((struct growth_place){0}));
    memmove(&places->items[at + 1], &places->items[at],
            (places->count - 1 - at) * sizeof *places->items);
    places->items[at] = (struct growth_place){.address = address};
}

const struct growth_place *growth_places_at(const struct growth_places *places, uint64_t address)
{
    size_t at = position_of(places, address);

    return at < places->count && places->items[at].address == address ? &places->items[at] : NULL;
}

/* A return address is behind its call: one byte before it lies in the call's own line. */
static void command_fill(const struct growth_places *places, const char *program,
                         struct names *out_argv)
{
    static const char *const words[] = {"/usr/bin/addr2line", "-a", "-i", "-f", "-C", "-e"};

    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        names_add(out_argv, words[i]);
    names_add(out_argv, program);
    for (size_t i = 0; i < places->count; i++) {
        AUTO(mem_free) char *word = mem_format("0x%" PRIx64, places->items[i].address - 1);

        names_add(out_argv, word);
    }
}

static int line_of(const char *text, const char *inside_source, int line_count)
{
    const char *colon = strrchr(text, ':');
    size_t size = strlen(inside_source);
    int line;

    if (colon == NULL || (size_t)(colon - text) != size || strncmp(text, inside_source, size) != 0)
        return 0;
    line = atoi(colon + 1);
    return line <= line_count ? line : 0;
}

/* "0xADDRESS", then a pair of lines for each frame: the function, and file:line. */
static void places_read(struct growth_places *places, char *text, const char *inside_source,
                        int line_count)
{
    struct growth_place *place = NULL;
    char *rest = NULL;
    size_t at = 0;

    for (char *line = strtok_r(text, "\n", &rest); line != NULL;
         line = strtok_r(NULL, "\n", &rest)) {
        char *where;

        if (strncmp(line, "0x", 2) == 0) {
            place = at < places->count ? &places->items[at++] : NULL;
            continue;
        }
        where = strtok_r(NULL, "\n", &rest);
        if (where == NULL || place == NULL || place->depth >= ARRAY_LEN(place->frames))
            continue;
        place->frames[place->depth].function = growth_name_short(line);
        place->frames[place->depth++].line = line_of(where, inside_source, line_count);
    }
}

int growth_places_find(struct growth_places *places, const struct artifact *artifact,
                       const char *inside_source, int line_count, struct error *err)
{
    AUTO(box_close) struct box *box = NULL;
    AUTO(names_release) struct names argv = NAMES_INIT;
    AUTO(fd_close) int out_fd = -1;
    AUTO(mapping_release) struct mapping words = MAPPING_INIT;
    AUTO(mem_free) char *program = path_join("/work", artifact->files.items[0]);
    AUTO(mem_free) char *text = NULL;
    struct run_result result;

    if (places->count == 0)
        return 0;
    command_fill(places, program, &argv);
    if (memfile_make(&out_fd, err) < 0 ||
        box_open(artifact->language, BOX_COMPILE, -1, &box, err) < 0 ||
        box_load(box, artifact, err) < 0 ||
        box_run(box,
                &(struct box_run){.argv = &argv,
                                  .stdin_fd = -1,
                                  .stdout_fd = out_fd,
                                  .stderr_fd = -1,
                                  .limits = limits,
                                  .stderr_bytes = 4096},
                &result, err) < 0 ||
        mapping_of_fd(out_fd, &words, err) < 0)
        return -1;
    text = mem_strndup(words.bytes.data != NULL ? words.bytes.data : "", words.bytes.size);
    places_read(places, text, inside_source, line_count);
    return 0;
}
