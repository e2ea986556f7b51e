#include "judge/core/similar.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/winnow_index.h"

static void program_release(struct similar_program *program)
{
    mem_free(&program->student);
    mem_free(&program->path);
    mem_free(&program->problem);
}

void similar_release(struct similar *similar)
{
    for (size_t i = 0; i < similar->count; i++)
        program_release(&similar->programs[i]);
    mem_free(&similar->programs);
    mem_free(&similar->pairs);
    shelf_release(&similar->shelf);
    *similar = (struct similar)SIMILAR_INIT;
}

/*
 * --- texts and fingerprints, put aside ---------------------------------------------------------
 */

void similar_text(const struct similar *similar, const struct similar_program *program,
                  struct strbuf *out)
{
    shelf_get(&similar->shelf, program->text, out);
}

void similar_winnow(const struct similar *similar, const struct similar_program *program,
                    struct winnow *out)
{
    if (out->capacity < program->print_count) {
        winnow_release(out);
        out->prints = mem_alloc(program->print_count, sizeof *out->prints);
        out->capacity = program->print_count;
    }
    out->count = program->print_count;
    shelf_read(&similar->shelf, program->prints, out->prints);
}

static int put_winnow(struct similar *similar, const struct winnow *winnow,
                      struct similar_program *program, struct error *err)
{
    const struct span bytes = {(const char *)winnow->prints,
                               winnow->count * sizeof *winnow->prints};

    program->print_count = winnow->count;
    return shelf_put(&similar->shelf, bytes, &program->prints, err);
}

static void winnow_text(const char *text, const char *language, struct winnow *out_winnow)
{
    AUTO(program_words_release) struct program_words words = PROGRAM_WORDS_INIT;

    program_words_read((struct span){text, strlen(text)}, language, &words);
    winnow_make(&words, out_winnow);
}

int similar_add(struct similar *similar, const char *student, const char *path, const char *problem,
                const char *language, const char *text, bool is_old, struct error *err)
{
    AUTO(winnow_release) struct winnow winnow = WINNOW_INIT;
    struct similar_program program = {.family = program_words_family(language), .is_old = is_old};

    if (program.family == NULL)
        return 0;
    winnow_text(text, language, &winnow);
    if (shelf_put(&similar->shelf, (struct span){text, strlen(text)}, &program.text, err) < 0 ||
        put_winnow(similar, &winnow, &program, err) < 0)
        return -1;
    program.student = mem_strdup(student);
    program.path = mem_strdup(path);
    program.problem = mem_strdup(problem);
    ARRAY_PUSH(similar->programs, similar->count, similar->capacity, program);
    return 0;
}

static int leave_out_of(struct similar *similar, struct similar_program *program,
                        const struct winnow *base, struct error *err)
{
    AUTO(winnow_release) struct winnow winnow = WINNOW_INIT;

    similar_winnow(similar, program, &winnow);
    winnow_leave_out(&winnow, base);
    return winnow.count < program->print_count ? put_winnow(similar, &winnow, program, err) : 0;
}

int similar_leave_out(struct similar *similar, const char *problem, const char *language,
                      const char *text, struct error *err)
{
    AUTO(winnow_release) struct winnow base = WINNOW_INIT;
    const char *family = program_words_family(language);

    if (family == NULL)
        return 0;
    winnow_text(text, language, &base);
    for (size_t i = 0; i < similar->count; i++) {
        struct similar_program *program = &similar->programs[i];

        if (strcmp(program->family, family) == 0 &&
            (*problem == '\0' || strcmp(program->problem, problem) == 0) &&
            leave_out_of(similar, program, &base, err) < 0)
            return -1;
    }
    return 0;
}

static bool are_comparable(const struct similar_program *a, const struct similar_program *b)
{
    return a->print_count >= SIMILAR_PRINTS_MIN && b->print_count >= SIMILAR_PRINTS_MIN &&
           !(a->is_old && b->is_old) && strcmp(a->family, b->family) == 0 &&
           (*a->problem == '\0' || *b->problem == '\0' || strcmp(a->problem, b->problem) == 0) &&
           (a->is_old != b->is_old || strcmp(a->student, b->student) != 0);
}

static int compare_pairs(const void *left, const void *right)
{
    const struct similar_pair *a = left, *b = right;

    if (a->percent != b->percent)
        return a->percent > b->percent ? -1 : 1;
    return a->first != b->first ? (a->first > b->first) - (a->first < b->first)
                                : (a->second > b->second) - (a->second < b->second);
}

static void sort_pairs(struct similar *similar)
{
    if (similar->pair_count > 1)
        qsort(similar->pairs, similar->pair_count, sizeof *similar->pairs, compare_pairs);
}

/*
 * --- what everybody writes ---------------------------------------------------------------------
 */

static bool is_of_group(const struct similar_program *program, const struct similar_program *first)
{
    return strcmp(program->family, first->family) == 0 &&
           strcmp(program->problem, first->problem) == 0;
}

/* The programs of a first one's group, and the fingerprints that they have together. */
static size_t count_group(const struct similar *similar, size_t first, size_t *out_prints)
{
    size_t programs = 0;

    *out_prints = 0;
    for (size_t i = first; i < similar->count; i++) {
        if (!is_of_group(&similar->programs[i], &similar->programs[first]))
            continue;
        programs++;
        *out_prints += similar->programs[i].print_count;
    }
    return programs;
}

/* Which one of so many equal ranges a hash is in; they are in the order of the hashes. */
static size_t range_of(uint64_t hash, size_t ranges)
{
    return (size_t)((hash >> 32) * ranges >> 32);
}

/* A group's prints of one range, each once a program, in the order of their hashes. */
static void gather(const struct similar *similar, size_t first, size_t range, size_t ranges,
                   struct winnow *all)
{
    AUTO(winnow_release) struct winnow winnow = WINNOW_INIT;

    all->count = 0;
    for (size_t i = first; i < similar->count; i++) {
        if (!is_of_group(&similar->programs[i], &similar->programs[first]))
            continue;
        similar_winnow(similar, &similar->programs[i], &winnow);
        for (size_t k = 0; k < winnow.count; k++)
            if (range_of(winnow.prints[k].hash, ranges) == range &&
                (k == 0 || winnow.prints[k].hash != winnow.prints[k - 1].hash))
                ARRAY_PUSH(all->prints, all->count, all->capacity, winnow.prints[k]);
    }
    winnow_sort(all);
}

/* Adds of all prints those that more than the share of the programs has, each once. */
static void add_common(const struct winnow *all, size_t programs, struct winnow *common)
{
    for (size_t i = 0, end; i < all->count; i = end) {
        for (end = i + 1; end < all->count && all->prints[end].hash == all->prints[i].hash;)
            end++;
        if ((end - i) * 100 > programs * SIMILAR_COMMON_PERCENT)
            ARRAY_PUSH(common->prints, common->count, common->capacity, all->prints[i]);
    }
}

/* In the order of their hashes, as prints must be where they are looked for. */
static void find_common(const struct similar *similar, size_t first, struct winnow *out_common)
{
    AUTO(winnow_release) struct winnow all = WINNOW_INIT;
    size_t prints;
    const size_t programs = count_group(similar, first, &prints);
    const size_t ranges = prints / SIMILAR_PRINTS_AT_ONCE + 1;

    for (size_t i = 0; i < ranges && programs >= SIMILAR_COMMON_PROGRAMS_MIN; i++) {
        gather(similar, first, i, ranges, &all);
        add_common(&all, programs, out_common);
    }
}

static bool is_first_of_group(const struct similar *similar, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (is_of_group(&similar->programs[at], &similar->programs[i]))
            return false;
    return true;
}

static int leave_out_common(struct similar *similar, struct error *err)
{
    for (size_t i = 0; i < similar->count; i++) {
        AUTO(winnow_release) struct winnow common = WINNOW_INIT;

        if (!is_first_of_group(similar, i))
            continue;
        find_common(similar, i, &common);
        similar->common += common.count;
        for (size_t k = i; k < similar->count && common.count > 0; k++)
            if (is_of_group(&similar->programs[k], &similar->programs[i]) &&
                leave_out_of(similar, &similar->programs[k], &common, err) < 0)
                return -1;
    }
    return 0;
}

/*
 * --- pairs: each program is compared with a block of those before it at a time -----------------
 */

struct block {
    struct winnow_index index; /* programs are numbers from first on */
    size_t first, end;
};

/* Takes as many programs as may be in memory, one at least. */
static void fill_block(const struct similar *similar, size_t first, struct block *out_block)
{
    AUTO(winnow_release) struct winnow winnow = WINNOW_INIT;
    size_t prints = 0, end = first;

    for (; end < similar->count && (end == first || prints < SIMILAR_PRINTS_AT_ONCE); end++) {
        similar_winnow(similar, &similar->programs[end], &winnow);
        winnow_index_add(&out_block->index, end - first, &winnow);
        prints += winnow.count;
    }
    winnow_index_sort(&out_block->index);
    out_block->first = first;
    out_block->end = end;
}

/* shared: what the program has in common with each of the block. */
static void add_pairs(struct similar *similar, const struct block *block, size_t second,
                      const size_t *shared, double min_percent)
{
    const struct similar_program *b = &similar->programs[second];

    for (size_t i = block->first; i < block->end && i < second; i++) {
        const struct similar_program *a = &similar->programs[i];
        const struct similar_pair pair = {i, second,
                                          winnow_percent(a->print_count + b->print_count,
                                                         shared[i - block->first])};

        if (pair.percent >= min_percent && are_comparable(a, b))
            ARRAY_PUSH(similar->pairs, similar->pair_count, similar->pair_capacity, pair);
    }
}

static void compare_with(struct similar *similar, const struct block *block, double min_percent)
{
    AUTO(winnow_release) struct winnow winnow = WINNOW_INIT;
    const size_t programs = block->end - block->first;
    AUTO(mem_free) size_t *shared = mem_alloc(programs, sizeof *shared);

    for (size_t i = block->first + 1; i < similar->count; i++) {
        similar_winnow(similar, &similar->programs[i], &winnow);
        memset(shared, 0, programs * sizeof *shared);
        winnow_index_count(&block->index, i - block->first, &winnow, shared);
        add_pairs(similar, block, i, shared, min_percent);
    }
}

int similar_find(struct similar *similar, double min_percent, struct error *err)
{
    similar->pair_count = similar->too_short = similar->common = 0;
    similar->seen = similar->count;
    if (leave_out_common(similar, err) < 0)
        return -1;
    for (size_t i = 0; i < similar->count; i++)
        similar->too_short += similar->programs[i].print_count < SIMILAR_PRINTS_MIN;
    for (size_t first = 0; first < similar->count;) {
        struct block block = {WINNOW_INDEX_INIT, 0, 0};

        fill_block(similar, first, &block);
        compare_with(similar, &block, min_percent);
        first = block.end;
        winnow_index_release(&block.index);
    }
    sort_pairs(similar);
    return 0;
}

/*
 * --- problem by problem ------------------------------------------------------------------------
 */

static int move_program(struct similar *into, const struct similar *from,
                        struct similar_program *program, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(winnow_release) struct winnow winnow = WINNOW_INIT;
    struct similar_program moved = *program;

    similar_text(from, program, &text);
    similar_winnow(from, program, &winnow);
    if (shelf_put(&into->shelf, strbuf_span(&text), &moved.text, err) < 0 ||
        put_winnow(into, &winnow, &moved, err) < 0)
        return -1;
    ARRAY_PUSH(into->programs, into->count, into->capacity, moved);
    *program = (struct similar_program){0};
    return 0;
}

/* In their order: equal pairs then stand in the same order, however many were let go. */
static int move_programs(struct similar *into, struct similar *from, size_t *places,
                         struct error *err)
{
    for (size_t i = 0; i < from->count; i++) {
        if (places[i] == 0)
            continue;
        if (move_program(into, from, &from->programs[i], err) < 0)
            return -1;
        places[i] = into->count - 1;
    }
    return 0;
}

int similar_gather(struct similar *into, struct similar *from, struct error *err)
{
    AUTO(mem_free) size_t *places = mem_alloc(from->count + 1, sizeof *places);

    for (size_t i = 0; i < from->pair_count; i++)
        places[from->pairs[i].first] = places[from->pairs[i].second] = 1;
    if (move_programs(into, from, places, err) < 0)
        return -1;
    for (size_t i = 0; i < from->pair_count; i++) {
        const struct similar_pair *pair = &from->pairs[i];
        const struct similar_pair moved = {places[pair->first], places[pair->second],
                                           pair->percent};

        ARRAY_PUSH(into->pairs, into->pair_count, into->pair_capacity, moved);
    }
    sort_pairs(into);
    into->seen += from->seen;
    into->too_short += from->too_short;
    into->common += from->common;
    similar_release(from);
    return 0;
}
