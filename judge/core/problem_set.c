#include "judge/core/problem_set.h"

#include <ctype.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"

void problem_set_release(struct problem_set *set)
{
    for (size_t i = 0; i < set->problem_count; i++) {
        mem_free(&set->problems[i].reference);
        mem_free(&set->problems[i].name);
        names_release(&set->problems[i].files);
    }
    for (size_t i = 0; i < set->extension_count; i++)
        mem_free(&set->extensions[i].student);
    mem_free(&set->name);
    mem_free(&set->title);
    mem_free(&set->seed);
    mem_free(&set->problems);
    mem_free(&set->extensions);
    names_release(&set->languages);
    *set = (struct problem_set)PROBLEM_SET_INIT;
}

int64_t problem_set_deadline(const struct problem_set *set, const char *student)
{
    for (size_t i = 0; i < set->extension_count; i++)
        if (strcmp(set->extensions[i].student, student) == 0)
            return set->extensions[i].until;
    return set->deadline;
}

const char *set_problem_slug(const struct set_problem *problem)
{
    return path_base(problem->reference);
}

static bool is_word_byte(char c)
{
    return isalnum((unsigned char)c) || ((unsigned char)c & 0x80) != 0;
}

/* "okafor_Dijkstra-v2" is " okafor dijkstra v2 ": words, a blank around each. */
static char *words_of(const char *text, size_t size)
{
    AUTO(strbuf_release) struct strbuf words = STRBUF_INIT;

    strbuf_add_char(&words, ' ');
    for (size_t i = 0; i < size; i++) {
        bool begins =
            i > 0 && isupper((unsigned char)text[i]) && islower((unsigned char)text[i - 1]);

        if (!is_word_byte(text[i]) || begins)
            if (words.data[words.size - 1] != ' ')
                strbuf_add_char(&words, ' ');
        if (is_word_byte(text[i]))
            strbuf_add_char(&words, (char)tolower((unsigned char)text[i]));
    }
    if (words.data[words.size - 1] != ' ')
        strbuf_add_char(&words, ' ');
    return strbuf_take(&words);
}

/* The same letters without anything between: "Two Sum", "two_sum" and "TwoSum" are one. */
static char *letters_of(const char *text, size_t size)
{
    AUTO(strbuf_release) struct strbuf letters = STRBUF_INIT;

    for (size_t i = 0; i < size; i++)
        if (is_word_byte(text[i]))
            strbuf_add_char(&letters, (char)tolower((unsigned char)text[i]));
    return strbuf_take(&letters);
}

static bool is_same_word(const char *text, size_t size, const char *name)
{
    AUTO(mem_free) char *a = letters_of(text, size);
    AUTO(mem_free) char *b = letters_of(name, strlen(name));

    return a[0] != '\0' && strcmp(a, b) == 0;
}

/* "2", "p2", "problem 2", "Aufgabe-2": the second of the set. */
static bool is_number_of(const char *text, size_t size, size_t number)
{
    static const char *const prefixes[] = {"",     "p", "problem", "prob", "ex",   "exercise", "q",
                                           "task", "t", "aufgabe", "hw",   "part", "question", "a"};
    AUTO(mem_free) char *letters = letters_of(text, size);
    size_t start = strcspn(letters, "0123456789");

    if (letters[start] == '\0' || letters[start + strspn(letters + start, "0123456789")] != '\0' ||
        strtoul(letters + start, NULL, 10) != number)
        return false;
    letters[start] = '\0';
    for (size_t i = 0; i < ARRAY_LEN(prefixes); i++)
        if (strcmp(letters, prefixes[i]) == 0)
            return true;
    return false;
}

static bool is_named(const struct problem_set *set, size_t at, const char *text, size_t size)
{
    const struct set_problem *problem = &set->problems[at];

    return is_same_word(text, size, problem->name) ||
           is_same_word(text, size, set_problem_slug(problem)) ||
           is_same_word(text, size, problem->reference) || is_number_of(text, size, at + 1);
}

static bool name_is_among(const char *words, const char *name)
{
    AUTO(mem_free) char *wanted = words_of(name, strlen(name));

    return wanted[1] != '\0' && strstr(words, wanted) != NULL;
}

static bool glob_fits(const struct set_problem *problem, const char *path)
{
    for (size_t i = 0; i < problem->files.count; i++)
        if (fnmatch(problem->files.items[i], path, FNM_CASEFOLD) == 0 ||
            fnmatch(problem->files.items[i], path_base(path), FNM_CASEFOLD) == 0)
            return true;
    return false;
}

/* A problem that fits alone, none, or several. */
struct choice {
    int place;
};

static void choose(struct choice *choice, size_t at)
{
    choice->place = choice->place == PLACED_NOWHERE ? (int)at : PLACED_AMBIGUOUSLY;
}

static int place_by_glob(const struct problem_set *set, const char *path)
{
    struct choice choice = {PLACED_NOWHERE};

    for (size_t i = 0; i < set->problem_count; i++)
        if (glob_fits(&set->problems[i], path))
            choose(&choice, i);
    return choice.place;
}

static int place_by_part(const struct problem_set *set, const char *part, size_t size)
{
    struct choice choice = {PLACED_NOWHERE};

    for (size_t i = 0; i < set->problem_count; i++)
        if (is_named(set, i, part, size))
            choose(&choice, i);
    return choice.place;
}

static int place_by_folder(const struct problem_set *set, const char *path)
{
    const char *end = strrchr(path, '/');

    while (end != NULL && end > path) {
        const char *start = end;
        int place;

        while (start > path && start[-1] != '/')
            start--;
        place = place_by_part(set, start, (size_t)(end - start));
        if (place != PLACED_NOWHERE)
            return place;
        end = start > path ? start - 1 : NULL;
    }
    return PLACED_NOWHERE;
}

static int place_by_words(const struct problem_set *set, const char *stem, size_t size)
{
    AUTO(mem_free) char *words = words_of(stem, size);
    struct choice choice = {PLACED_NOWHERE};

    for (size_t i = 0; i < set->problem_count; i++)
        if (name_is_among(words, set->problems[i].name) ||
            name_is_among(words, set_problem_slug(&set->problems[i])))
            choose(&choice, i);
    return choice.place;
}

int problem_set_place(const struct problem_set *set, const char *path)
{
    const char *base = path_base(path);
    const char *extension = path_extension(base);
    size_t stem = strlen(base) - (*extension != '\0' ? strlen(extension) + 1 : 0);
    int place = place_by_glob(set, path);

    if (place == PLACED_NOWHERE)
        place = place_by_folder(set, path);
    if (place == PLACED_NOWHERE)
        place = place_by_part(set, base, stem);
    if (place == PLACED_NOWHERE)
        place = place_by_words(set, base, stem);
    if (place == PLACED_NOWHERE && set->problem_count == 1)
        place = 0;
    return place;
}
