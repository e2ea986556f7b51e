/*
 * A scanner of words, not a parser: it skips comments and literals, counts braces, and looks at the
 * words on the outermost level ("public", "class NAME") and for "void main (" below.
 */
#include "judge/core/class_name.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "judge/base/memory.h"

#define CLASS_NAME_MAX 100

struct scanner {
    struct span rest;
    int depth;
    struct span word; /* the last token: a word, or one punctuation byte */
};

static bool is_word_byte(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

static bool word_is(struct span word, const char *text)
{
    return word.size == strlen(text) && memcmp(word.data, text, word.size) == 0;
}

static void advance(struct scanner *scanner, size_t bytes)
{
    if (bytes > scanner->rest.size)
        bytes = scanner->rest.size;
    scanner->rest.data += bytes;
    scanner->rest.size -= bytes;
}

static bool starts_with(const struct scanner *scanner, const char *text)
{
    size_t size = strlen(text);

    return scanner->rest.size >= size && memcmp(scanner->rest.data, text, size) == 0;
}

/* Skips to just behind the closer; escapes hold inside literals only. */
static void skip_past(struct scanner *scanner, const char *closer, bool has_escapes)
{
    while (scanner->rest.size > 0 && !starts_with(scanner, closer))
        advance(scanner, has_escapes && scanner->rest.data[0] == '\\' ? 2 : 1);
    advance(scanner, strlen(closer));
}

static bool skip_one(struct scanner *scanner)
{
    static const struct {
        const char *opener, *closer;
        bool has_escapes;
    } skipped[] = {
        {"//",     "\n",     false},
        {"/*",     "*/",     false},
        {"\"\"\"", "\"\"\"", true },
        {"\"",     "\"",     true },
        {"'",      "'",      true },
    };

    for (size_t i = 0; i < ARRAY_LEN(skipped); i++) {
        if (starts_with(scanner, skipped[i].opener)) {
            advance(scanner, strlen(skipped[i].opener));
            skip_past(scanner, skipped[i].closer, skipped[i].has_escapes);
            return true;
        }
    }
    if (!isspace((unsigned char)scanner->rest.data[0]))
        return false;
    advance(scanner, 1);
    return true;
}

static bool next_word(struct scanner *scanner)
{
    size_t size = 0;

    while (scanner->rest.size > 0 && skip_one(scanner))
        continue;
    if (scanner->rest.size == 0)
        return false;
    while (size < scanner->rest.size && is_word_byte(scanner->rest.data[size]))
        size++;
    scanner->word = (struct span){scanner->rest.data, size > 0 ? size : 1};
    advance(scanner, scanner->word.size);
    if (word_is(scanner->word, "{"))
        scanner->depth++;
    if (word_is(scanner->word, "}") && scanner->depth > 0)
        scanner->depth--;
    return true;
}

static bool declares_type(struct span word)
{
    return word_is(word, "class") || word_is(word, "record") || word_is(word, "enum") ||
           word_is(word, "interface");
}

static char *name_of(struct span word)
{
    if (word.size == 0 || word.size > CLASS_NAME_MAX || !is_word_byte(word.data[0]))
        return NULL;
    return mem_strndup(word.data, word.size);
}

char *class_name_find(struct span source)
{
    struct scanner scanner = {.rest = source};
    struct span before = {NULL, 0}, before_that = {NULL, 0}, outer = {NULL, 0},
                with_main = {NULL, 0};
    bool is_public = false;

    while (next_word(&scanner)) {
        if (scanner.depth == 0 && declares_type(before) && is_word_byte(scanner.word.data[0])) {
            outer = scanner.word;
            if (is_public)
                return name_of(outer);
        }
        if (scanner.depth == 0 && word_is(scanner.word, "public"))
            is_public = true;
        if (word_is(scanner.word, "}") || word_is(scanner.word, ";"))
            is_public = false;
        if (with_main.size == 0 && word_is(scanner.word, "(") && word_is(before, "main") &&
            word_is(before_that, "void"))
            with_main = outer;
        before_that = before;
        before = scanner.word;
    }
    return name_of(with_main);
}
