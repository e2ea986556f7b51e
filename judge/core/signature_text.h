/*
 * A signature in the words of C, C++, Python, Java, JavaScript, Rust and Go: the starter file and
 * the driver read the same here.
 *
 * In C an array is a pointer and its length, a matrix one block of memory row by row with its rows
 * and columns, a string a NUL-terminated `const char *`; what is returned is malloc'ed and its
 * sizes go to the last parameters. In C++ they are std::vector and std::string. A list or tree of T
 * is a pointer to `struct list_T` { value, next } or `struct tree_T` { value, left, right }, NULL
 * when empty; in Python and JavaScript ListNode and TreeNode, None or null when empty; in Java,
 * Rust and Go ListT and TreeT, which the driver defines: `ListInt { value, next }`, `Value` and
 * `Next` in Go, `Option<Box<ListInt>>` in Rust. A long is a bigint in JavaScript. Java's function
 * is a method of class Solution.
 */
#ifndef JUDGE_CORE_SIGNATURE_TEXT_H
#define JUDGE_CORE_SIGNATURE_TEXT_H

#include "judge/base/strbuf.h"
#include "judge/core/signature.h"

#define SIGNATURE_NAME_BYTES 96 /* a parameter's name (at most 64 bytes) and an ending */

/* Names of the int parameters that C adds behind an array ("n", ""), a matrix ("rows", "columns").
 */
struct size_names {
    char first[SIGNATURE_NAME_BYTES], second[SIGNATURE_NAME_BYTES]; /* "" where there is none */
};

/*
 * Of parameter i: "n" for the first array when no parameter is called so, else "<name>_count";
 * "rows" and "columns" for the first matrix, else "<name>_rows" and "<name>_columns".
 * i == count: of the result: "out_count", or "out_rows" and "out_columns" (pointers to int).
 */
void signature_size_names(const struct signature *signature, size_t i, struct size_names *out);

/*
 * The type alone, as one declares a variable of it: "long long", "std::vector<int>", "list[int]";
 * in C an array or matrix is a pointer to its elements. All below return -1, and add nothing, for a
 * language that has no functions here.
 */
int signature_type_text(const struct value_type *type, const char *language_id, struct strbuf *out);

/* Without its end: "int quiet_window(const int *noise, int n, long long budget)", "def f(x)". */
int signature_declare(const struct signature *signature, const char *language_id,
                      struct strbuf *out);

/*
 * What must stand above the declaration: includes, and guarded definitions of the node types used,
 * so that starter and driver may both hold them.
 */
int signature_preamble(const struct signature *signature, const char *language_id,
                       struct strbuf *out);

/* The smallest body that compiles, from brace to brace, or the indented line of Python. */
int signature_empty_body(const struct signature *signature, const char *language_id,
                         struct strbuf *out);

#endif
