/*
 * How one language writes a signature: a row of signature_text's table. The rows of Java,
 * JavaScript, Rust and Go have a file each; C, C++ and Python stand beside the table.
 */
#ifndef JUDGE_CORE_SIGNATURE_DIALECT_H
#define JUDGE_CORE_SIGNATURE_DIALECT_H

#include <stdbool.h>

#include "judge/base/strbuf.h"
#include "judge/core/signature.h"

struct dialect {
    const char *language_id, *includes;
    bool has_one_node; /* ListNode serves all bases */
    void (*type)(const struct value_type *type, struct strbuf *out);
    void (*result)(const struct value_type *type, struct strbuf *out); /* before the name */
    void (*parameter)(const struct signature *signature, size_t i, struct strbuf *out);
    void (*last)(const struct signature *signature, struct strbuf *out); /* or NULL */
    void (*behind)(const struct value_type *type, struct strbuf *out);   /* the result, or NULL */
    void (*node)(const struct value_type *type, struct strbuf *out);
    /* what stands between the node types and the declaration, or NULL */
    void (*opening)(const struct signature *signature, struct strbuf *out);
    void (*body)(const struct signature *signature, struct strbuf *out);
};

extern const struct dialect signature_java, signature_javascript, signature_rust, signature_go;

/* "ListInt", "TreeString": the node types of Java, Rust and Go. */
void signature_node_name(const struct value_type *type, struct strbuf *out);

/* "Int", "String": a base as part of a name. */
const char *signature_base_word(enum value_base base);

#endif
