#include "judge/core/mutant_scan.h"

#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

/* A function's body follows on its brackets, perhaps with a word between. */
static void mark_code(struct mutant_scan *scan)
{
    static const char *const before[] = {")", "const", "noexcept", "override"};
    const struct c_tokens *tokens = scan->tokens;

    for (size_t i = 1; i < tokens->count; i++) {
        size_t end = tokens->items[i].partner;

        if (!c_token_is(tokens, i, "{") || end >= tokens->count ||
            !c_token_is_one_of(tokens, i - 1, before, ARRAY_LEN(before)))
            continue;
        for (; i < end; i++)
            scan->is_code[i] = true;
    }
}

/* The end of the statement that begins at a place: its ';', or its '}'. */
static size_t statement_end(const struct c_tokens *tokens, size_t place)
{
    if (c_token_is(tokens, place, "{"))
        return tokens->items[place].partner;
    while (place < tokens->count && !c_token_is(tokens, place, ";"))
        place++;
    return place;
}

static void mark_guards(struct mutant_scan *scan)
{
    static const char *const readers[] = {"scanf",  "fscanf", "fread",   "fgets",  "getline",
                                          "malloc", "calloc", "realloc", "ferror", "cin"};
    const struct c_tokens *tokens = scan->tokens;

    for (size_t i = 0; i + 1 < tokens->count; i++) {
        size_t close = c_token_is(tokens, i + 1, "(") ? tokens->items[i + 1].partner : SIZE_MAX;
        bool reads = false;

        if (!c_token_is(tokens, i, "if") || close >= tokens->count)
            continue;
        for (size_t j = i; j < close; j++)
            reads |= c_token_is_one_of(tokens, j, readers, ARRAY_LEN(readers));
        if (!reads)
            continue;
        for (size_t end = statement_end(tokens, close + 1); i < end && i < tokens->count; i++)
            scan->is_guard[i] = true;
    }
}

static bool is_blank_text(const struct c_tokens *tokens, size_t place)
{
    static const char *const blanks[] = {"' '", "'\\n'", "\" \"", "\"\\n\"", "\"\""};

    return c_token_is_one_of(tokens, place, blanks, ARRAY_LEN(blanks));
}

/* `i < n ? ' ' : '\n'`: which blank stands where is nobody's concern. */
static void mark_separators(struct mutant_scan *scan)
{
    const struct c_tokens *tokens = scan->tokens;

    for (size_t i = 1; i + 3 < tokens->count; i++) {
        if (!c_token_is(tokens, i, "?") || !is_blank_text(tokens, i + 1) ||
            !c_token_is(tokens, i + 2, ":") || !is_blank_text(tokens, i + 3))
            continue;
        scan->is_guard[i] = true;
        for (size_t j = i - 1; j > 0 && !c_token_is(tokens, j, ",") &&
                               !c_token_is(tokens, j, ";") && !c_token_is(tokens, j, "<<");
             j--)
            scan->is_guard[j] = true;
    }
}

/* printf("\n"): a call that prints nothing but blanks. */
static void mark_blank_prints(struct mutant_scan *scan)
{
    static const char *const printers[] = {"printf", "putchar", "puts", "fputs", "putc"};
    const struct c_tokens *tokens = scan->tokens;

    for (size_t i = 0; i + 3 < tokens->count; i++)
        if (c_token_is_one_of(tokens, i, printers, ARRAY_LEN(printers)) &&
            is_blank_text(tokens, i + 2) && !c_token_is(tokens, i + 3, "?"))
            scan->is_guard[i] = true;
}

static void mark_brackets(struct mutant_scan *scan)
{
    const struct c_tokens *tokens = scan->tokens;

    for (size_t i = 0; i < tokens->count; i++)
        scan->bracket[i] = SIZE_MAX;
    for (size_t i = 0; i < tokens->count; i++) {
        size_t end = tokens->items[i].partner;

        /* A body inside brackets (a lambda) is a place for statements again. */
        if ((!c_token_is(tokens, i, "(") && !c_token_is(tokens, i, "{")) || end >= tokens->count)
            continue;
        for (size_t j = i + 1; j < end; j++)
            scan->bracket[j] = c_token_is(tokens, i, "(") ? i : SIZE_MAX;
    }
}

void mutant_scan_open(const struct c_tokens *tokens, struct mutant_list *list,
                      struct mutant_scan *out_scan)
{
    *out_scan = (struct mutant_scan){
        .tokens = tokens,
        .list = list,
        .is_code = mem_alloc(tokens->count + 1, sizeof(bool)),
        .is_guard = mem_alloc(tokens->count + 1, sizeof(bool)),
        .bracket = mem_alloc(tokens->count + 1, sizeof(size_t)),
    };
    mark_code(out_scan);
    mark_guards(out_scan);
    mark_separators(out_scan);
    mark_blank_prints(out_scan);
    mark_brackets(out_scan);
}

void mutant_scan_release(struct mutant_scan *scan)
{
    mem_free(&scan->is_code);
    mem_free(&scan->is_guard);
    mem_free(&scan->bracket);
}

void mutant_scan_add(const struct mutant_scan *scan, const char *operator, size_t first,
                     size_t last, const char *text)
{
    const struct c_token *from = &scan->tokens->items[first], *to = &scan->tokens->items[last];
    struct mutant mutant = {
        .operator= operator,
        .start = from->start,
        .size = to->start + to->size - from->start,
        .text = mem_strdup(text),
        .line = from->line,
    };
    struct mutant_list *list = scan->list;

    ARRAY_PUSH(list->items, list->count, list->capacity, mutant);
}

void mutant_scan_addf(const struct mutant_scan *scan, const char *operator, size_t first,
                      size_t last, const char *format, ...)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    va_list values;

    va_start(values, format);
    strbuf_vaddf(&text, format, values);
    va_end(values);
    mutant_scan_add(scan, operator, first, last, text.data);
}

bool mutant_scan_is_array_size(const struct mutant_scan *scan, size_t place)
{
    static const char *const ends[] = {";", "{", "}"};
    static const char *const types[] = {"int",      "long",     "char",   "static",
                                        "const",    "bool",     "double", "unsigned",
                                        "float",    "short",    "struct", "int64_t",
                                        "uint64_t", "uint32_t", "size_t", "int32_t"};
    const struct c_tokens *tokens = scan->tokens;
    size_t start = place;
    bool is_inside = false;

    while (start > 0 && !c_token_is_one_of(tokens, start - 1, ends, ARRAY_LEN(ends))) {
        start--;
        is_inside |= c_token_is(tokens, start, "[") && tokens->items[start].partner >= place;
        if (c_token_is(tokens, start, "="))
            return false;
    }
    return is_inside && c_token_is_one_of(tokens, start, types, ARRAY_LEN(types));
}

bool mutant_scan_is_in_brackets(const struct mutant_scan *scan, size_t place)
{
    return scan->bracket[place] != SIZE_MAX;
}
