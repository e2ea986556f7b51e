/*
 * One row of the language table: how to recognise, compile and run a source.
 *
 * The rows come from judge/languages.json and the user's own configuration (repo/language_file).
 * Words of argv may hold {source} {main} {output} {memory_mib} {stack_kib}; they are never given to
 * a shell. {source} is all sources, {main} the one that refers to the others. Where
 * is_named_by_class, {class} is the source's name in the box without its extension.
 */
#ifndef JUDGE_CORE_LANGUAGE_H
#define JUDGE_CORE_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/error.h"
#include "judge/base/file.h"

struct language {
    char *id;                /* "c", "cpp", "python", "java", "javascript", "rust", "go" */
    char *name;              /* "C++" */
    struct names extensions; /* without the dot */
    struct names aliases;    /* what --lang also accepts: "c++", "py" */
    char *source_name;       /* its fixed name in the box: "main.cpp", "Main.java" */
    struct names
        compile; /* argv; empty: nothing to compile. argv[0] is a program name found in PATH */
    struct names
        check; /* argv: a syntax check for languages that do not compile (python), or empty */
    struct names outputs; /* names or "*.class" taken from /box after a compile */
    struct names run;     /* argv; {output} is the built program under /work */
    struct names version; /* argv that prints the compiler's version */
    struct names
        binds; /* host folders to be seen besides the standard ones; "?" in front: optional;
                  "/host:/inside": under another name */
    /* headers that sources begin with, kept precompiled: "bits/stdc++.h" */
    struct names precompiled;
    struct names linkers;   /* for -fuse-ld=, the fastest first: "mold", "gold" */
    struct names env;       /* "NAME=value" added to the environment of compiles and runs */
    char *package;          /* Debian package that brings it: "g++" */
    char *starter_comment;  /* how a line comment begins: the slashes of C, # */
    char *starter;          /* a smallest whole program, for `judge start`; or NULL */
    char *flush;            /* how standard output is flushed, in this language's words; or NULL */
    bool is_named_by_class; /* Java: the file and {class} bear the name of the main class */
    bool runs_native;       /* the NATIVE profile, one process; else RUNTIME */
    bool needs_proc;
    bool addresses_are_fixed, counts_instructions; /* of no row: where a program is measured */
    int processes;                                 /* widens the problem's limit; 0: not */
    int64_t extra_memory_bytes; /* added to the memory limit for the runtime itself */
    int64_t
        time_percent; /* of the problem's time limit where it says nothing of the language; 100 */
    char *why;        /* the reason for what is widened, for `judge doctor` and the report */
};

#define LANGUAGE_INIT {0}

struct language_table {
    struct language *rows;
    size_t count, capacity;
};
#define LANGUAGE_TABLE_INIT {NULL, 0, 0}

/* By id, alias or name, any case. NULL: none. Borrowed. */
const struct language *language_find(const struct language_table *table, const char *word);

/* By the extension of the file name; NULL: none. */
const struct language *language_of_file(const struct language_table *table, const char *path);

/* The language that a file's ending stands for elsewhere: "Kotlin"; NULL: none. Constant. */
const char *language_foreign_name(const char *path);

/*
 * The source's fixed name in the box: source_name, or after the main class where the language wants
 * that ("Solver.java"). The caller's.
 */
char *language_source_name(const struct language *language, struct span source);

void language_release(struct language *language);
void language_table_release(struct language_table *table);

#endif
