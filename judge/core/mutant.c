#include "judge/core/mutant.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"
#include "judge/core/mutant_scan.h"

void mutant_list_release(struct mutant_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        mem_free(&list->items[i].text);
    mem_free(&list->items);
    list->count = list->capacity = 0;
}

/* ---- one sign or word for another ---- */

static const struct swap {
    const char *operator, * from, *to;
    bool is_binary;   /* only between two operands */
    bool is_anywhere; /* outside functions too: types */
} swaps[] = {
    {"boundary",   "<",           "<=",          true,  false},
    {"boundary",   "<=",          "<",           true,  false},
    {"boundary",   ">",           ">=",          true,  false},
    {"boundary",   ">=",          ">",           true,  false},
    {"equality",   "==",          "!=",          true,  false},
    {"equality",   "!=",          "==",          true,  false},
    {"arithmetic", "+",           "-",           true,  false},
    {"arithmetic", "-",           "+",           true,  false},
    {"arithmetic", "*",           "+",           true,  false},
    {"arithmetic", "/",           "*",           true,  false},
    {"arithmetic", "%",           "/",           true,  false},
    {"assignment", "+=",          "-=",          true,  false},
    {"assignment", "-=",          "+=",          true,  false},
    {"assignment", "*=",          "+=",          true,  false},
    {"assignment", "/=",          "*=",          true,  false},
    {"assignment", "|=",          "&=",          true,  false},
    {"assignment", "^=",          "|=",          true,  false},
    {"step",       "++",          "--",          false, false},
    {"step",       "--",          "++",          false, false},
    {"logic",      "&&",          "||",          true,  false},
    {"logic",      "||",          "&&",          true,  false},
    {"bits",       "&",           "|",           true,  false},
    {"bits",       "|",           "&",           true,  false},
    {"bits",       "^",           "|",           true,  false},
    {"bits",       "<<",          ">>",          true,  false},
    {"bits",       ">>",          "<<",          true,  false},
    {"narrow",     "int64_t",     "int32_t",     false, true },
    {"narrow",     "uint64_t",    "uint32_t",    false, true },
    {"narrow",     "double",      "float",       false, true },
    {"jump",       "break",       "continue",    false, false},
    {"jump",       "continue",    "break",       false, false},
    {"truth",      "true",        "false",       false, false},
    {"truth",      "false",       "true",        false, false},
    {"choice",     "min",         "max",         false, false},
    {"choice",     "max",         "min",         false, false},
    {"choice",     "lower_bound", "upper_bound", false, false},
    {"choice",     "upper_bound", "lower_bound", false, false},
    {"choice",     "greater",     "less",        false, false},
    {"choice",     "push_back",   "push_front",  false, false},
};

static bool is_operand_end(const struct c_tokens *tokens, size_t place)
{
    static const char *const no_operands[] = {"return", "case", "else",  "sizeof", "int",  "long",
                                              "char",   "bool", "const", "double", "auto", "void"};
    enum c_token_kind kind = tokens->items[place].kind;

    if (kind == C_NAME)
        return !c_token_is_one_of(tokens, place, no_operands, ARRAY_LEN(no_operands));
    return kind != C_SIGN || c_token_is(tokens, place, ")") || c_token_is(tokens, place, "]");
}

static void find_swaps(const struct mutant_scan *scan, size_t place)
{
    const struct c_tokens *tokens = scan->tokens;

    for (size_t i = 0; i < ARRAY_LEN(swaps); i++) {
        const struct swap *swap = &swaps[i];

        if (!c_token_is(tokens, place, swap->from) || tokens->items[place].is_template ||
            (!swap->is_anywhere && !scan->is_code[place]) ||
            (swap->is_binary && (place == 0 || !is_operand_end(tokens, place - 1))))
            continue;
        mutant_scan_add(scan, swap->operator, place, place, swap->to);
    }
}

/* "long long" is one type; "long" alone is another. */
static void find_narrow(const struct mutant_scan *scan, size_t place)
{
    const struct c_tokens *tokens = scan->tokens;
    bool is_double = c_token_is(tokens, place + 1, "long");

    if (!c_token_is(tokens, place, "long") || c_token_is(tokens, place + 1, "double") ||
        (place > 0 && c_token_is(tokens, place - 1, "long")))
        return;
    mutant_scan_add(scan, "narrow", place, place + is_double, "int");
}

/* ---- numbers ---- */

static void find_numbers(const struct mutant_scan *scan, size_t place)
{
    const struct c_token *token = &scan->tokens->items[place];
    const char *text = scan->tokens->source.data + token->start;
    size_t digits = strspn(text, "0123456789");
    long value = strtol(text, NULL, 10);
    bool is_shift = place > 0 && c_token_is(scan->tokens, place - 1, "<<");

    if (token->kind != C_NUMBER || !scan->is_code[place] || token->is_template || is_shift ||
        text[0] == '.' || digits == 0 || text[digits] == '.' || digits > 3 ||
        memchr("xXbBeE", text[digits], 6) != NULL || mutant_scan_is_array_size(scan, place))
        return;
    mutant_scan_addf(scan, "one more", place, place, "%ld%.*s", value + 1,
                     (int)(token->size - digits), text + digits);
    if (value > 0)
        mutant_scan_addf(scan, "one less", place, place, "%ld%.*s", value - 1,
                         (int)(token->size - digits), text + digits);
}

/* ---- signs before an operand ---- */

static void find_unary(const struct mutant_scan *scan, size_t place)
{
    static const char *const unary[] = {"!", "-", "~"};

    if (!scan->is_code[place] || !c_token_is_one_of(scan->tokens, place, unary, ARRAY_LEN(unary)) ||
        (place > 0 && is_operand_end(scan->tokens, place - 1)))
        return;
    mutant_scan_add(scan, "unary", place, place, "");
}

/* ---- branches ---- */

static void find_branches(const struct mutant_scan *scan, size_t place)
{
    const struct c_tokens *tokens = scan->tokens;
    size_t open = place + 1, close;

    if (!c_token_is(tokens, place, "if") || !scan->is_code[place] || !c_token_is(tokens, open, "("))
        return;
    close = tokens->items[open].partner;
    if (close >= tokens->count)
        return;
    mutant_scan_addf(scan, "branch never taken", open, close, "(0 && %.*s)",
                     MUTANT_SPAN(tokens, open, close));
    mutant_scan_addf(scan, "branch always taken", open, close, "(1 || %.*s)",
                     MUTANT_SPAN(tokens, open, close));
}

static void find_choices(const struct mutant_scan *scan, size_t place)
{
    if (c_token_is(scan->tokens, place, "?") && scan->is_code[place])
        mutant_scan_add(scan, "branch never taken", place, place, "&& 0 ?");
}

static void find_returns(const struct mutant_scan *scan, size_t place)
{
    const struct c_tokens *tokens = scan->tokens;
    size_t end = place + 1;

    if (!c_token_is(tokens, place, "return") || !scan->is_code[place])
        return;
    while (end < tokens->count && !c_token_is(tokens, end, ";"))
        end++;
    if (end == tokens->count || end <= place + 1 ||
        (end == place + 2 && tokens->items[place + 1].kind == C_NUMBER))
        return;
    mutant_scan_add(scan, "result zero", place + 1, end - 1, "0");
}

/* ---- statements ---- */

static bool is_statement_start(const struct c_tokens *tokens, size_t place)
{
    static const char *const before[] = {";", "{", "}", ")", "else", ":", "do"};

    return place > 0 && tokens->items[place].kind == C_NAME &&
           c_token_is_one_of(tokens, place - 1, before, ARRAY_LEN(before));
}

/* A call or an assignment is dropped; what only gives back memory or sets up a stream is not. */
static void find_statements(const struct mutant_scan *scan, size_t place)
{
    static const char *const kept[] = {
        "return", "break",   "continue", "goto",  "case",  "default", "if",       "for",
        "while",  "do",      "switch",   "else",  "free",  "fclose",  "setvbuf",  "assert",
        "struct", "typedef", "static",   "const", "using", "auto",    "register", "fflush",
    };
    static const char *const setting_up[] = {"reserve", "sync_with_stdio", "tie",
                                             "flush",   "shrink_to_fit",   "free"};
    const struct c_tokens *tokens = scan->tokens;
    size_t end = place;
    bool acts = false;

    if (!scan->is_code[place] || !is_statement_start(tokens, place) ||
        c_token_is_one_of(tokens, place, kept, ARRAY_LEN(kept)) ||
        tokens->items[place + 1].kind == C_NAME || c_token_is(tokens, place + 1, "*"))
        return;
    for (; end < tokens->count && !c_token_is(tokens, end, ";"); end++) {
        if (c_token_is(tokens, end, "{") ||
            c_token_is_one_of(tokens, end, setting_up, ARRAY_LEN(setting_up)))
            return;
        acts |= c_token_is(tokens, end, "=") || c_token_is(tokens, end, "(") ||
                c_token_is(tokens, end, "++") || c_token_is(tokens, end, "--") ||
                tokens->items[end].size == 2;
    }
    /* Inside a for's brackets a part is no statement. */
    if (!acts || end >= tokens->count || mutant_scan_is_in_brackets(scan, place))
        return;
    mutant_scan_add(scan, "statement dropped", place, end - 1, "");
}

/* A variable of a loop's body that keeps its value from the round before. */
static void find_kept_values(const struct mutant_scan *scan, size_t place)
{
    static const char *const types[] = {"int",    "long",    "bool",   "char",     "unsigned",
                                        "double", "int64_t", "size_t", "uint64_t", "uint32_t"};
    const struct c_tokens *tokens = scan->tokens;

    if (!scan->is_code[place] || tokens->items[place].depth < 2 ||
        !is_statement_start(tokens, place) || mutant_scan_is_in_brackets(scan, place) ||
        !c_token_is_one_of(tokens, place, types, ARRAY_LEN(types)))
        return;
    for (size_t i = place + 1; i < tokens->count && !c_token_is(tokens, i, ";"); i++) {
        if (!c_token_is(tokens, i, "="))
            continue;
        if (tokens->items[i + 1].kind == C_NUMBER && c_token_is(tokens, i + 2, ";"))
            mutant_scan_addf(scan, "value not reset", place, place, "static %.*s",
                             MUTANT_SPAN(tokens, place, place));
        return;
    }
}

/* ---- indices and arguments ---- */

static void find_indices(const struct mutant_scan *scan, size_t place)
{
    const struct c_tokens *tokens = scan->tokens;
    size_t close, next, end;

    if (!c_token_is(tokens, place, "[") || !scan->is_code[place] || place == 0 ||
        !is_operand_end(tokens, place - 1))
        return;
    close = tokens->items[place].partner;
    if (close >= tokens->count || close == place + 1)
        return;
    if (close == place + 2 && tokens->items[place + 1].kind == C_NAME &&
        !mutant_scan_is_array_size(scan, place + 1))
        mutant_scan_addf(scan, "next index", place + 1, place + 1, "%.*s + 1",
                         MUTANT_SPAN(tokens, place + 1, place + 1));
    next = close + 1;
    if (!c_token_is(tokens, next, "["))
        return;
    end = tokens->items[next].partner;
    if (end < tokens->count && !mutant_scan_is_array_size(scan, place + 1))
        mutant_scan_addf(scan, "indices swapped", place, end, "%.*s%.*s",
                         MUTANT_SPAN(tokens, next, end), MUTANT_SPAN(tokens, place, close));
}

/* f(a, b) with two names; of what does not care for their order nothing would be seen. */
static void find_arguments(const struct mutant_scan *scan, size_t place)
{
    static const char *const even[] = {"min",  "max",  "swap", "gcd", "hypot", "fmin",
                                       "fmax", "pair", "if",   "for", "while"};
    const struct c_tokens *tokens = scan->tokens;

    if (!scan->is_code[place] || tokens->items[place].kind != C_NAME ||
        c_token_is_one_of(tokens, place, even, ARRAY_LEN(even)) ||
        !c_token_is(tokens, place + 1, "(") || !c_token_is(tokens, place + 3, ",") ||
        !c_token_is(tokens, place + 5, ")") || tokens->items[place + 2].kind != C_NAME ||
        tokens->items[place + 4].kind != C_NAME)
        return;
    mutant_scan_addf(scan, "arguments swapped", place + 2, place + 4, "%.*s, %.*s",
                     MUTANT_SPAN(tokens, place + 4, place + 4),
                     MUTANT_SPAN(tokens, place + 2, place + 2));
}

/* ---- all of them ---- */

static void (*const finders[])(const struct mutant_scan *scan, size_t place) = {
    find_swaps,   find_narrow,     find_numbers,     find_unary,   find_branches,  find_choices,
    find_returns, find_statements, find_kept_values, find_indices, find_arguments,
};

void mutants_of(struct span source, struct mutant_list *out_list)
{
    AUTO(c_tokens_release) struct c_tokens tokens = C_TOKENS_INIT;
    AUTO(mutant_scan_release) struct mutant_scan scan = {0};

    c_tokens_read(source, &tokens);
    mutant_scan_open(&tokens, out_list, &scan);
    for (size_t place = 0; place + 6 < tokens.count; place++)
        for (size_t i = 0; i < ARRAY_LEN(finders) && !scan.is_guard[place]; i++)
            finders[i](&scan, place);
}

void mutant_list_thin(struct mutant_list *list, size_t most)
{
    size_t count = list->count;

    if (count <= most)
        return;
    list->count = 0;
    for (size_t i = 0; i < count; i++) {
        struct mutant mutant = list->items[i];

        /* Chosen where the line through the list passes a whole number. */
        if (i * most / count != (i + 1) * most / count)
            list->items[list->count++] = mutant;
        else
            mem_free(&mutant.text);
    }
}

char *mutant_apply(const struct mutant *mutant, struct span source)
{
    struct strbuf text = STRBUF_INIT;

    strbuf_add(&text, source.data, mutant->start);
    strbuf_add_str(&text, mutant->text);
    strbuf_add(&text, source.data + mutant->start + mutant->size,
               source.size - mutant->start - mutant->size);
    return strbuf_take(&text);
}

char *mutant_line_at(struct span text, size_t at)
{
    size_t start = at, end = at;

    while (start > 0 && text.data[start - 1] != '\n')
        start--;
    while (end < text.size && text.data[end] != '\n')
        end++;
    while (start < end && isspace((unsigned char)text.data[start]))
        start++;
    return mem_strndup(text.data + start, end - start);
}

/* ---- names ---- */

static const char *const names[] = {
    "boundary",
    "equality",
    "arithmetic",
    "assignment",
    "step",
    "logic",
    "bits",
    "narrow",
    "jump",
    "truth",
    "choice",
    "one more",
    "one less",
    "unary",
    "branch never taken",
    "branch always taken",
    "result zero",
    "statement dropped",
    "value not reset",
    "next index",
    "indices swapped",
    "arguments swapped",
};

size_t mutant_operator_count(void)
{
    return ARRAY_LEN(names);
}

const char *mutant_operator_name(size_t number)
{
    return names[number];
}
