#include "judge/core/similar.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

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

void similar_find(struct similar *similar, double min_percent)
{
    similar->pair_count = similar->too_short = 0;
    for (size_t i = 0; i < similar->count; i++) {
        similar->too_short += similar->programs[i].winnow.count < SIMILAR_PRINTS_MIN;
        for (size_t k = i + 1; k < similar->count; k++) {
            const struct similar_program *a = &similar->programs[i], *b = &similar->programs[k];
            struct similar_pair pair = {i, k, 0};

            if (!are_comparable(a, b))
                continue;
            pair.percent = winnow_similarity(&a->winnow, &b->winnow);
            if (pair.percent >= min_percent)
                ARRAY_PUSH(similar->pairs, similar->pair_count, similar->pair_capacity, pair);
        }
    }
    if (similar->pair_count > 1)
        qsort(similar->pairs, similar->pair_count, sizeof *similar->pairs, compare_pairs);
}
