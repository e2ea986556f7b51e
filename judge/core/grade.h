/*
 * What judging one program of a class found: as much of a report as a journal and a feedback page
 * need, and nothing that refers to files.
 */
#ifndef JUDGE_CORE_GRADE_H
#define JUDGE_CORE_GRADE_H

#include <stdint.h>

#include "judge/base/error.h"
#include "judge/base/hash.h"
#include "judge/base/json.h"
#include "judge/core/report.h"

#define GRADE_EXCERPT_BYTES 1024

struct grade_case {
    char *name;
    enum verdict verdict;
    int64_t cpu_time_us, peak_memory_bytes;
};

/* The case that explains the verdict; its strings may be NULL. */
struct grade_shown {
    char *name, *label;
    char *reason;                              /* tells nothing hidden: how the run ended */
    char *difference;                          /* in words; where hidden data may be shown */
    char *message;                             /* the checker's */
    char *cause;                               /* a crash, by the sanitizer */
    char *input, *expected, *printed, *errors; /* excerpts; input only of small cases */
};

struct grade {
    char key[HASH_HEX_BYTES]; /* of all that the result depends on */
    enum verdict verdict;
    double points, max_points;
    struct grade_case *cases;
    size_t case_count, case_capacity;
    struct grade_shown shown;
    char *compiler; /* its words, where it had some */
    char *error;    /* IE: what failed */
    char *machine;  /* whose processor measured */
    int64_t judge_time_us;
};

#define GRADE_INIT {.verdict = VERDICT_SKIPPED}
void grade_release(struct grade *grade);

size_t grade_passed(const struct grade *grade);
int64_t grade_worst_cpu_us(const struct grade *grade);
int64_t grade_worst_memory_bytes(const struct grade *grade);

/* As members of the object that the writer is in; what was measured is in "measured" objects. */
void grade_json_add(const struct grade *grade, struct json_writer *writer);

/* The same as one object on one line, without its end. */
void grade_json_line(const struct grade *grade, struct strbuf *out);

/* ERROR_SYSTEM: the object is no grade. */
int grade_json_read(const struct json *object, struct grade *out_grade, struct error *err);

#endif
