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
    mem_free(&program->text);
    winnow_release(&program->winnow);
}

void similar_release(struct similar *similar)
{
    for (size_t i = 0; i < similar->count; i++)
        program_release(&similar->programs[i]);
    mem_free(&similar->programs);
    mem_free(&similar->pairs);
    *similar = (struct similar)SIMILAR_INIT;
}

static void winnow_text(const char *text, const char *language, struct winnow *out_winnow)
{
    AUTO(program_words_release) struct program_words words = PROGRAM_WORDS_INIT;

    program_words_read((struct span){text, strlen(text)}, language, &words);
    winnow_make(&words, out_winnow);
}

bool similar_add(struct similar *similar, const char *student, const char *path,
                 const char *problem, const char *language, char **text, bool is_old)
{
    struct similar_program program = {.family = program_words_family(language), .is_old = is_old};

    if (program.family == NULL)
        return false;
    program.student = mem_strdup(student);
    program.path = mem_strdup(path);
    program.problem = mem_strdup(problem);
    program.text = *text;
    *text = NULL;
    winnow_text(program.text, language, &program.winnow);
    ARRAY_PUSH(similar->programs, similar->count, similar->capacity, program);
    return true;
}

void similar_leave_out(struct similar *similar, const char *language, const char *text)
{
    AUTO(winnow_release) struct winnow base = WINNOW_INIT;
    const char *family = program_words_family(language);

    if (family == NULL)
        return;
    winnow_text(text, language, &base);
    for (size_t i = 0; i < similar->count; i++)
        if (strcmp(similar->programs[i].family, family) == 0)
            winnow_leave_out(&similar->programs[i].winnow, &base);
}

static bool are_comparable(const struct similar_program *a, const struct similar_program *b)
{
    return a->winnow.count >= SIMILAR_PRINTS_MIN && b->winnow.count >= SIMILAR_PRINTS_MIN &&
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

/* Each print once a program, in the order of their hashes. */
static size_t gather(const struct similar *similar, size_t first, struct winnow *all)
{
    size_t programs = 0;

    for (size_t i = first; i < similar->count; i++) {
        const struct winnow *winnow = &similar->programs[i].winnow;

        if (!is_of_group(&similar->programs[i], &similar->programs[first]))
            continue;
        programs++;
        for (size_t k = 0; k < winnow->count; k++)
            if (k == 0 || winnow->prints[k].hash != winnow->prints[k - 1].hash)
                ARRAY_PUSH(all->prints, all->count, all->capacity, winnow->prints[k]);
    }
    winnow_sort(all);
    return programs;
}

/* Keeps of all prints those that more than the share of the programs has, each once. */
static void keep_common(struct winnow *all, size_t programs)
{
    size_t kept = 0;

    for (size_t i = 0, end; i < all->count; i = end) {
        for (end = i + 1; end < all->count && all->prints[end].hash == all->prints[i].hash;)
            end++;
        if ((end - i) * 100 > programs * SIMILAR_COMMON_PERCENT)
            all->prints[kept++] = all->prints[i];
    }
    all->count = kept;
}

static bool is_first_of_group(const struct similar *similar, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (is_of_group(&similar->programs[at], &similar->programs[i]))
            return false;
    return true;
}

static void leave_out_common(struct similar *similar)
{
    for (size_t i = 0; i < similar->count; i++) {
        AUTO(winnow_release) struct winnow common = WINNOW_INIT;
        size_t programs;

        if (!is_first_of_group(similar, i))
            continue;
        programs = gather(similar, i, &common);
        if (programs < SIMILAR_COMMON_PROGRAMS_MIN)
            continue;
        keep_common(&common, programs);
        similar->common += common.count;
        for (size_t k = i; k < similar->count; k++)
            if (is_of_group(&similar->programs[k], &similar->programs[i]))
                winnow_leave_out(&similar->programs[k].winnow, &common);
    }
}

/* Pairs of the program with those behind it; shared: what it has in common with each of them. */
static void add_pairs(struct similar *similar, size_t first, const size_t *shared,
                      double min_percent)
{
    const struct similar_program *a = &similar->programs[first];

    for (size_t i = first + 1; i < similar->count; i++) {
        const struct similar_program *b = &similar->programs[i];
        const struct similar_pair pair = {first, i,
                                          winnow_percent(&a->winnow, &b->winnow, shared[i])};

        if (pair.percent >= min_percent && are_comparable(a, b))
            ARRAY_PUSH(similar->pairs, similar->pair_count, similar->pair_capacity, pair);
    }
}

void similar_find(struct similar *similar, double min_percent)
{
    AUTO(winnow_index_release) struct winnow_index index = WINNOW_INDEX_INIT;
    AUTO(mem_free) size_t *shared = mem_alloc(similar->count + 1, sizeof *shared);

    similar->pair_count = similar->too_short = similar->common = 0;
    similar->seen = similar->count;
    leave_out_common(similar);
    for (size_t i = 0; i < similar->count; i++)
        winnow_index_add(&index, i, &similar->programs[i].winnow);
    winnow_index_sort(&index);
    for (size_t i = 0; i < similar->count; i++) {
        similar->too_short += similar->programs[i].winnow.count < SIMILAR_PRINTS_MIN;
        memset(shared, 0, similar->count * sizeof *shared);
        winnow_index_count(&index, i, &similar->programs[i].winnow, shared);
        add_pairs(similar, i, shared, min_percent);
    }
    sort_pairs(similar);
}

/* In their order: equal pairs then stand in the same order, however many were let go. */
static void move_programs(struct similar *into, struct similar *from, size_t *places)
{
    for (size_t i = 0; i < from->count; i++) {
        if (places[i] == 0)
            continue;
        ARRAY_PUSH(into->programs, into->count, into->capacity, from->programs[i]);
        from->programs[i] = (struct similar_program){0};
        places[i] = into->count - 1;
    }
}

void similar_gather(struct similar *into, struct similar *from)
{
    AUTO(mem_free) size_t *places = mem_alloc(from->count + 1, sizeof *places);

    for (size_t i = 0; i < from->pair_count; i++)
        places[from->pairs[i].first] = places[from->pairs[i].second] = 1;
    move_programs(into, from, places);
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
}

void similar_move(struct similar *into, struct similar *from)
{
    for (size_t i = 0; i < from->count; i++)
        ARRAY_PUSH(into->programs, into->count, into->capacity, from->programs[i]);
    from->count = 0;
    similar_release(from);
}
