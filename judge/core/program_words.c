#include "judge/core/program_words.h"

#include <ctype.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/core/c_token.h"

/* Codes of what is alike; those of keywords and signs are hashes of their text. */
enum { CODE_NAME = 1, CODE_NUMBER, CODE_TEXT };

#define WORD_BYTES_MAX 32 /* of a keyword or a sign */

static const char c_keywords[] =
    " auto bool break case catch char class const continue default delete do double else enum "
    "extern false float for goto if inline int long namespace new nullptr operator private public "
    "return short signed sizeof static struct switch template this throw true try typedef typename "
    "union unsigned using void while ";
static const char java_keywords[] =
    " abstract boolean break byte case catch char class continue default do double else enum "
    "extends false final finally float for if implements instanceof int interface long new null "
    "private protected public return short static super switch this throw throws true try void "
    "while ";
static const char javascript_keywords[] =
    " async await break case catch class const continue default delete do else export extends "
    "false finally for from function if in instanceof let new null of return static super switch "
    "this throw true try typeof undefined var void while yield ";
static const char python_keywords[] =
    " False None True and as assert async await break class continue def del elif else except "
    "finally for global if in is lambda nonlocal not or pass raise return try while with yield ";

/* A grammar: where functions end is the depth of the brace that closes them. */
struct grammar {
    const char *language, *family;
    const char *keywords;
    int part_depth; /* of braces around a function; -1: a part begins at the line's beginning */
};

static const struct grammar grammars[] = {
    {"c",          "c",          c_keywords,          0 },
    {"cpp",        "c",          c_keywords,          0 },
    {"java",       "java",       java_keywords,       1 },
    {"javascript", "javascript", javascript_keywords, 0 },
    {"python",     "python",     python_keywords,     -1},
};

static const struct grammar *grammar_of(const char *language)
{
    for (size_t i = 0; i < ARRAY_LEN(grammars); i++)
        if (strcmp(grammars[i].language, language) == 0)
            return &grammars[i];
    return NULL;
}

const char *program_words_family(const char *language)
{
    const struct grammar *grammar = grammar_of(language);

    return grammar != NULL ? grammar->family : NULL;
}

void program_words_release(struct program_words *words)
{
    mem_free(&words->items);
    *words = (struct program_words)PROGRAM_WORDS_INIT;
}

static void push(struct program_words *words, uint64_t code, int line, bool is_first)
{
    const struct program_word word = {code, line, is_first};

    ARRAY_PUSH(words->items, words->count, words->capacity, word);
}

static uint64_t code_of_text(const char *text, size_t size)
{
    char copy[WORD_BYTES_MAX + 1];

    size = size < WORD_BYTES_MAX ? size : WORD_BYTES_MAX;
    memcpy(copy, text, size);
    copy[size] = '\0';
    return hash_quick(copy);
}

static uint64_t code_of_name(const struct grammar *grammar, const char *text, size_t size)
{
    char padded[WORD_BYTES_MAX + 3];

    if (size > WORD_BYTES_MAX)
        return CODE_NAME;
    padded[0] = ' ';
    memcpy(padded + 1, text, size);
    memcpy(padded + 1 + size, " ", 2);
    return strstr(grammar->keywords, padded) != NULL ? code_of_text(text, size) : CODE_NAME;
}

/*
 * --- with braces -------------------------------------------------------------------------------
 */

/* "import a.b;", "using namespace std;", "package p;": whoever needs a library writes the same. */
static size_t skip_import(const struct c_tokens *tokens, size_t at)
{
    static const char *const begins[] = {"import", "package", "using"};

    if (tokens->items[at].depth > 0 || tokens->items[at].kind != C_NAME ||
        !c_token_is_one_of(tokens, at, begins, ARRAY_LEN(begins)))
        return at;
    while (at < tokens->count && !c_token_is(tokens, at, ";"))
        at++;
    return at;
}

/* Braces and semicolons are layout: `if (a) { b; }` is `if (a) b;`. */
static bool is_layout(const struct c_tokens *tokens, size_t at)
{
    static const char *const signs[] = {"{", "}", ";"};

    return c_token_is_one_of(tokens, at, signs, ARRAY_LEN(signs));
}

/* A brace that opens a class ends its head; else what closes a function, or a declaration. */
static bool ends_part(const struct grammar *grammar, const struct c_tokens *tokens, size_t at)
{
    const int depth = tokens->items[at].depth;

    return c_token_is(tokens, at, "{") ? depth < grammar->part_depth : depth <= grammar->part_depth;
}

static uint64_t code_of_token(const struct grammar *grammar, const struct c_tokens *tokens,
                              size_t at)
{
    const struct c_token *token = &tokens->items[at];
    const char *text = tokens->source.data + token->start;

    switch (token->kind) {
    case C_NAME:
        return code_of_name(grammar, text, token->size);
    case C_NUMBER:
        return CODE_NUMBER;
    case C_TEXT:
        return CODE_TEXT;
    default:
        return code_of_text(text, token->size);
    }
}

static void read_braced(const struct grammar *grammar, struct span source,
                        struct program_words *words)
{
    AUTO(c_tokens_release) struct c_tokens tokens = C_TOKENS_INIT;
    bool is_first = true;

    c_tokens_read(source, &tokens);
    for (size_t i = 0; i < tokens.count; i++) {
        i = skip_import(&tokens, i);
        if (i >= tokens.count)
            break;
        if (is_layout(&tokens, i)) {
            is_first |= ends_part(grammar, &tokens, i);
            continue;
        }
        push(words, code_of_token(grammar, &tokens, i), tokens.items[i].line, is_first);
        is_first = false;
    }
}

/*
 * --- with indentation --------------------------------------------------------------------------
 */

struct python {
    const struct grammar *grammar;
    struct program_words *words;
    struct span source;
    size_t at;
    int line;
    bool is_first;
};

static char byte_at(const struct python *python, size_t offset)
{
    const size_t at = python->at + offset;

    return at < python->source.size ? python->source.data[at] : '\0';
}

static bool is_at_end(const struct python *python)
{
    return python->at >= python->source.size;
}

static void go(struct python *python, size_t bytes)
{
    while (bytes-- > 0 && !is_at_end(python))
        python->line += python->source.data[python->at++] == '\n';
}

static void skip_line(struct python *python)
{
    while (!is_at_end(python) && byte_at(python, 0) != '\n')
        go(python, 1);
}

static void add_word(struct python *python, uint64_t code, size_t size)
{
    push(python->words, code, python->line, python->is_first);
    python->is_first = false;
    go(python, size);
}

static void read_text(struct python *python)
{
    const char quote = byte_at(python, 0);
    const bool is_long = byte_at(python, 1) == quote && byte_at(python, 2) == quote;
    const size_t width = is_long ? 3 : 1;
    const size_t statement = python->at;

    add_word(python, CODE_TEXT, width);
    while (!is_at_end(python)) {
        if (byte_at(python, 0) == quote &&
            (!is_long || (byte_at(python, 1) == quote && byte_at(python, 2) == quote)))
            break;
        if (!is_long && byte_at(python, 0) == '\n')
            return;
        go(python, byte_at(python, 0) == '\\' ? 2 : 1);
    }
    go(python, width);
    /* A text of three quotes alone is a comment. */
    if (is_long &&
        (statement == 0 || strchr(" \t\n", python->source.data[statement - 1]) != NULL) &&
        (byte_at(python, 0) == '\n' || is_at_end(python)))
        python->words->count--;
}

static size_t name_size(const struct python *python)
{
    size_t size = 0;

    while (isalnum((unsigned char)byte_at(python, size)) || byte_at(python, size) == '_' ||
           (byte_at(python, size) & 0x80) != 0)
        size++;
    return size;
}

static bool is_import(const struct python *python, size_t size)
{
    const char *text = python->source.data + python->at;

    return (size == 6 && memcmp(text, "import", 6) == 0) ||
           (size == 4 && memcmp(text, "from", 4) == 0);
}

static void read_python_word(struct python *python)
{
    const char c = byte_at(python, 0);
    const size_t size = name_size(python);

    if (c == '#')
        skip_line(python);
    else if (c == '\'' || c == '"')
        read_text(python);
    else if (isdigit((unsigned char)c))
        add_word(python, CODE_NUMBER, size);
    else if (size > 0 && size <= 2 &&
             (byte_at(python, size) == '\'' || byte_at(python, size) == '"'))
        go(python, size); /* f"", rb"" */
    else if (size > 0)
        add_word(python, code_of_name(python->grammar, python->source.data + python->at, size),
                 size);
    else if (isspace((unsigned char)c) || c == '\\' || c == ';')
        go(python, 1);
    else
        add_word(python, code_of_text(&c, 1), 1);
}

static void read_indented(const struct grammar *grammar, struct span source,
                          struct program_words *words)
{
    struct python python = {grammar, words, source, 0, 1, true};
    bool was_inside = false;

    while (!is_at_end(&python)) {
        const bool is_line_start = python.at == 0 || source.data[python.at - 1] == '\n';
        const size_t size = name_size(&python);

        if (is_line_start && isspace((unsigned char)byte_at(&python, 0)))
            was_inside = true;
        /* What begins a line after an indented one begins a part: a function, or what follows. */
        if (is_line_start && was_inside && (size > 0 || byte_at(&python, 0) == '@')) {
            python.is_first = true;
            was_inside = false;
        }
        if (is_line_start && is_import(&python, size))
            skip_line(&python);
        else
            read_python_word(&python);
    }
}

void program_words_read(struct span source, const char *language, struct program_words *out_words)
{
    AUTO(program_words_release) struct program_words words = PROGRAM_WORDS_INIT;
    const struct grammar *grammar = grammar_of(language);

    if (grammar->part_depth < 0)
        read_indented(grammar, source, &words);
    else
        read_braced(grammar, source, &words);
    SWAP(*out_words, words);
}
