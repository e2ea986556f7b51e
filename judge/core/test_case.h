/*
 * One case: where its input and its answer lie, and what may be said about it.
 */
#ifndef JUDGE_CORE_TEST_CASE_H
#define JUDGE_CORE_TEST_CASE_H

#include <stddef.h>
#include <stdint.h>

struct test_case {
    char *name;            /* "small-03", "sample-1", or the user's file name */
    char *group;           /* name of its group; NULL: none */
    char *label;           /* or NULL */
    char *flags;           /* what a package gives its validator for this case; or NULL */
    char *validator_flags; /* of a package's input validators, with blanks between; or NULL */
    char *arguments;       /* what a package gives the submission, with blanks between; or NULL */
    char *input_text, *answer_text; /* of a package that has them in one file; or NULL */
    char *call;                     /* the generator call that made it; or NULL */
    char *input_path;               /* absolute */
    char *answer_path;              /* NULL: not checked */
    int64_t input_bytes;
    size_t index; /* position in the whole, from 0 */
};

#define TEST_CASE_INIT {0}

void test_case_copy(const struct test_case *from, struct test_case *out_case);
void test_case_release(struct test_case *test);

struct case_list {
    struct test_case *items;
    size_t count, capacity;
};
#define CASE_LIST_INIT {NULL, 0, 0}
void case_list_release(struct case_list *list);

#endif
