#include "judge/core/c_token.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

/* Longer ones first. */
static const char *const signs[] = {
    "<<=", ">>=", "...", "->*", "<=>", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||",
    "++",  "--",  "+=",  "-=",  "*=",  "/=", "%=", "&=", "|=", "^=", "->", "::", "##",
};

static const char *const templates[] = {
    "vector",
    "pair",
    "map",
    "set",
    "queue",
    "stack",
    "deque",
    "list",
    "array",
    "tuple",
    "multiset",
    "multimap",
    "unordered_map",
    "unordered_set",
    "priority_queue",
    "greater",
    "less",
    "function",
    "bitset",
    "numeric_limits",
    "static_cast",
    "complex",
    "optional",
    "unique_ptr",
    "hash",
    "reinterpret_cast",
    "const_cast",
    "template",
    "get",
    "uniform_int_distribution",
    "equal_to",
    "plus",
    "basic_string",
    "make_pair",
    "ratio",
};

struct reader {
    struct c_tokens *tokens;
    size_t at;
    int line, depth;
};

static char byte_at(const struct reader *reader, size_t offset)
{
    size_t at = reader->at + offset;

    return at < reader->tokens->source.size ? reader->tokens->source.data[at] : '\0';
}

static bool is_at_end(const struct reader *reader)
{
    return reader->at >= reader->tokens->source.size;
}

static void go(struct reader *reader, size_t bytes)
{
    while (bytes-- > 0 && !is_at_end(reader))
        reader->line += reader->tokens->source.data[reader->at++] == '\n';
}

static void skip_block_comment(struct reader *reader)
{
    go(reader, 2);
    while (!is_at_end(reader) && !(byte_at(reader, 0) == '*' && byte_at(reader, 1) == '/'))
        go(reader, 1);
    go(reader, 2);
}

/* A line comment or a directive: to the line's end, and over it where a backslash says so. */
static void skip_line(struct reader *reader)
{
    while (!is_at_end(reader) && byte_at(reader, 0) != '\n') {
        if (byte_at(reader, 0) == '\\')
            go(reader, 1);
        go(reader, 1);
    }
}

static void push(struct reader *reader, enum c_token_kind kind, size_t size)
{
    struct c_tokens *tokens = reader->tokens;
    struct c_token token = {.kind = kind,
                            .start = reader->at,
                            .size = size,
                            .line = reader->line,
                            .depth = reader->depth,
                            .partner = SIZE_MAX};

    ARRAY_PUSH(tokens->items, tokens->count, tokens->capacity, token);
    go(reader, size);
}

static void read_text(struct reader *reader, char quote)
{
    size_t size = 1;

    while (byte_at(reader, size) != '\0' && byte_at(reader, size) != quote &&
           byte_at(reader, size) != '\n')
        size += byte_at(reader, size) == '\\' ? 2 : 1;
    if (byte_at(reader, size) == quote)
        size++;
    push(reader, C_TEXT, size);
}

static void read_number(struct reader *reader)
{
    size_t size = 1;

    for (;; size++) {
        char c = byte_at(reader, size), before = byte_at(reader, size - 1);
        bool is_exponent =
            (c == '+' || c == '-') && strchr("eEpP", before) != NULL && byte_at(reader, 1) != 'x';
        bool is_group = c == '\'' && isalnum((unsigned char)byte_at(reader, size + 1));

        if (!isalnum((unsigned char)c) && c != '.' && c != '_' && !is_exponent && !is_group)
            break;
    }
    push(reader, C_NUMBER, size);
}

static void read_name(struct reader *reader)
{
    size_t size = 1;

    while (isalnum((unsigned char)byte_at(reader, size)) || byte_at(reader, size) == '_')
        size++;
    push(reader, C_NAME, size);
}

static void read_sign(struct reader *reader)
{
    const struct span source = reader->tokens->source;
    char c = byte_at(reader, 0);

    reader->depth -= c == '}';
    for (size_t i = 0; i < ARRAY_LEN(signs); i++) {
        size_t size = strlen(signs[i]);

        if (source.size - reader->at >= size &&
            memcmp(source.data + reader->at, signs[i], size) == 0) {
            push(reader, C_SIGN, size);
            return;
        }
    }
    push(reader, C_SIGN, 1);
    reader->depth += c == '{';
}

static void read_one(struct reader *reader, bool is_line_start)
{
    char c = byte_at(reader, 0);

    if (c == '/' && byte_at(reader, 1) == '*')
        skip_block_comment(reader);
    else if ((c == '/' && byte_at(reader, 1) == '/') || (c == '#' && is_line_start))
        skip_line(reader);
    else if (c == '"' || c == '\'')
        read_text(reader, c);
    else if (isdigit((unsigned char)c) || (c == '.' && isdigit((unsigned char)byte_at(reader, 1))))
        read_number(reader);
    else if (isalpha((unsigned char)c) || c == '_')
        read_name(reader);
    else
        read_sign(reader);
}

/* ---- brackets ---- */

static void pair_brackets(struct c_tokens *tokens)
{
    AUTO(mem_free) size_t *open = mem_alloc(tokens->count + 1, sizeof *open);
    size_t depth = 0;

    for (size_t i = 0; i < tokens->count; i++) {
        char c = tokens->source.data[tokens->items[i].start];

        if (tokens->items[i].kind != C_SIGN || tokens->items[i].size != 1)
            continue;
        if (c == '(' || c == '[' || c == '{') {
            open[depth++] = i;
        } else if ((c == ')' || c == ']' || c == '}') && depth > 0) {
            tokens->items[i].partner = open[--depth];
            tokens->items[open[depth]].partner = i;
        }
    }
}

/* From a '<' behind a template's name to its '>'; a line's end or a brace says that it is none. */
static void mark_template(struct c_tokens *tokens, size_t start)
{
    int depth = 0;
    size_t end = start;

    for (; end < tokens->count && end < start + 60; end++) {
        if (c_token_is(tokens, end, "<"))
            depth++;
        else if (c_token_is(tokens, end, ">"))
            depth--;
        else if (c_token_is(tokens, end, ">>"))
            depth -= 2;
        else if (c_token_is(tokens, end, ";") || c_token_is(tokens, end, "{"))
            return;
        if (depth <= 0)
            break;
    }
    for (size_t i = start; i <= end && i < tokens->count; i++)
        tokens->items[i].is_template = true;
}

void c_tokens_read(struct span source, struct c_tokens *out_tokens)
{
    struct c_tokens tokens = {.source = source};
    struct reader reader = {.tokens = &tokens, .line = 1};
    bool is_line_start = true;

    while (!is_at_end(&reader)) {
        if (isspace((unsigned char)byte_at(&reader, 0)) || byte_at(&reader, 0) == '\0') {
            is_line_start |= byte_at(&reader, 0) == '\n';
            go(&reader, 1);
            continue;
        }
        read_one(&reader, is_line_start);
        is_line_start = false;
    }
    pair_brackets(&tokens);
    for (size_t i = 1; i < tokens.count; i++)
        if (c_token_is(&tokens, i, "<") && !tokens.items[i].is_template &&
            c_token_is_one_of(&tokens, i - 1, templates, ARRAY_LEN(templates)))
            mark_template(&tokens, i);
    *out_tokens = tokens;
}

void c_tokens_release(struct c_tokens *tokens)
{
    mem_free(&tokens->items);
    tokens->count = tokens->capacity = 0;
}

bool c_token_is(const struct c_tokens *tokens, size_t place, const char *text)
{
    const struct c_token *token;

    if (place >= tokens->count)
        return false;
    token = &tokens->items[place];
    return token->size == strlen(text) &&
           memcmp(tokens->source.data + token->start, text, token->size) == 0;
}

bool c_token_is_one_of(const struct c_tokens *tokens, size_t place, const char *const *texts,
                       size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (c_token_is(tokens, place, texts[i]))
            return true;
    return false;
}
