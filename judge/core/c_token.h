/*
 * The words of a C or C++ source: enough for changing one of them, far from a parser. Comments and
 * directives are passed over.
 */
#ifndef JUDGE_CORE_C_TOKEN_H
#define JUDGE_CORE_C_TOKEN_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/base/compiler.h"

enum c_token_kind { C_NAME, C_NUMBER, C_TEXT /* string or character */, C_SIGN };

struct c_token {
    enum c_token_kind kind;
    size_t start, size; /* bytes of the source */
    int line;           /* from 1 */
    int depth;          /* of braces around it */
    size_t partner;     /* place of the other bracket of ( [ {; SIZE_MAX: none */
    bool is_template;   /* '<' and '>' of a template, and what stands between */
};

struct c_tokens {
    struct span source; /* borrowed */
    struct c_token *items;
    size_t count, capacity;
};
#define C_TOKENS_INIT {{NULL, 0}, NULL, 0, 0}

/* The longest sign is taken: ">>=" is one. What is odd becomes a sign of one byte. */
void c_tokens_read(struct span source, struct c_tokens *out_tokens);
void c_tokens_release(struct c_tokens *tokens);

/* Is there a token at that place, and is it written so? */
bool c_token_is(const struct c_tokens *tokens, size_t place, const char *text);
/* The same for any of several. */
bool c_token_is_one_of(const struct c_tokens *tokens, size_t place, const char *const *texts,
                       size_t count);

#endif
