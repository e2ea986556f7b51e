/*
 * What verifying is made of: parts, each measured by itself, kept by itself, and read into the
 * verification in their order. A part's result is one JSON object with its findings.
 */
#ifndef JUDGE_TASKS_VERIFY_PART_H
#define JUDGE_TASKS_VERIFY_PART_H

#include "judge/base/hash.h"
#include "judge/base/json.h"
#include "judge/core/test_case.h"
#include "judge/tasks/verify.h"

struct mutation;

/* What all parts look at; made once. */
struct verify_context {
    const struct verify_request *request;
    const struct problem *problem;
    struct case_list all;           /* samples, then hidden cases; index: position */
    char cases_key[HASH_HEX_BYTES]; /* of all inputs and answers */
    char judge_key[HASH_HEX_BYTES]; /* of those, and of how an output is judged */
    struct verification *verification;
    const struct mutation *mutation; /* the model's mutants; NULL: none wanted */
    int jobs;                        /* of a pipeline: 1 where another part is measured beside */
};

struct verify_part {
    const char *name;
    unsigned checks; /* verify_check that ask for it */
    size_t (*count)(const struct verify_context *context);
    /* Adds what the result follows from, besides the part's name and number. */
    int (*key)(const struct verify_context *context, size_t number, struct hash *hash,
               struct error *err);
    /* Measures: adds keys to an object that is open. */
    int (*run)(const struct verify_context *context, size_t number, struct json_writer *result,
               struct error *err);
    int (*read)(struct verify_context *context, size_t number, const struct json *result,
                struct error *err);
};

extern const struct verify_part verify_part_answer, verify_part_generator, verify_part_validator,
    verify_part_solution, verify_part_checker, verify_part_growth, verify_part_mutants,
    verify_part_submission, verify_part_input, verify_part_probe; /* the last three: of packages */

/* The two halves of a part that has only findings. */
int verify_read_findings(struct verify_context *context, size_t number, const struct json *result,
                         struct error *err);

/* ---- looking only: done each time ---- */

void verify_statement(struct verify_context *context);
void verify_package(struct verify_context *context); /* in its place */
/* After all parts were read. */
void verify_conclude_solutions(struct verify_context *context);
void verify_conclude_limits(struct verify_context *context);
void verify_conclude_growth(struct verify_context *context);
void verify_conclude_mutants(struct verify_context *context);
void verify_conclude_package(struct verify_context *context); /* in the place of these */

/* Are the cases those that the package keeps digests of? */
void verify_package_hashes(struct verify_context *context);

/* ---- what several parts need ---- */

/* A file or a folder of them, with their names; one that is not there adds nothing. */
int verify_hash_program(struct hash *hash, const char *path, struct error *err);

/* "verdicts" and "cpu_us" of a result: a solution's row of the matrix. */
void verify_read_row(const struct json *result, struct verified_solution *solution);

/* A solution as it is built for judging; language NULL in *out_request: none knows its ending. */
char *verify_solution_path(const struct problem *problem, size_t number);
const struct language *verify_language_of(const struct verify_context *context, const char *file);
struct limits verify_limits(const struct problem *problem, const struct language *language);

/* The checker or interactor; *out_artifact stays empty where the problem has no such program. */
const char *verify_judge_tool(const struct problem *problem);

int64_t verify_json_int(const struct json *object, const char *key); /* 0: absent */

#endif
