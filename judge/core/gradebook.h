/*
 * A class and a set: who sent what for which problem, what judging found, and what it counts.
 *
 * Students, problems and attempts are in an order that does not depend on the machine or on who was
 * judged first; the same gradebook comes of one worker and of many machines.
 */
#ifndef JUDGE_CORE_GRADEBOOK_H
#define JUDGE_CORE_GRADEBOOK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/shelf.h"
#include "judge/core/grade.h"
#include "judge/core/problem_set.h"

struct gradebook_student {
    char *id;          /* the folder's name, or the LMS's */
    char *name;        /* of the roster or the LMS; or NULL */
    char *mail;        /* of the roster; or NULL */
    char *folder;      /* as the bundle calls it, for what goes back; or NULL */
    int64_t deadline;  /* this student's; 0: none */
    bool is_in_roster; /* true as well where there is no roster */
    bool has_files;
};

struct gradebook_problem {
    char *id, *name, *title;
    char *seed; /* of the set, where it made this problem's hidden cases; or NULL */
    double weight;
    int64_t time_ms, memory_bytes; /* limits before languages change them */
};

enum attempt_state {
    ATTEMPT_WAITING, /* to be judged */
    ATTEMPT_JUDGED,
    ATTEMPT_OLDER,   /* another one counts, this one is not judged */
    ATTEMPT_REFUSED, /* reason says why: its language is not allowed */
    ATTEMPT_STATE_COUNT
};

/* One file that answers one problem. */
struct gradebook_attempt {
    size_t student, problem;
    char *path;      /* below the student's folder */
    char *language;  /* id; or NULL for what was refused */
    char *note;      /* what was guessed; or NULL */
    char *reason;    /* ATTEMPT_REFUSED */
    int64_t sent_at; /* Unix seconds; 0: unknown */
    char source[HASH_HEX_BYTES];
    char key[HASH_HEX_BYTES]; /* of the grade; "" until planned */
    enum attempt_state state;
    ptrdiff_t grade; /* in grades; -1: none */
};

/* A file that answers nothing. */
struct gradebook_leftover {
    char *student; /* or NULL */
    char *path, *reason;
    bool is_of_system; /* ".DS_Store": nobody need look at it */
};

/* What a grade counts; the rest of it, cases and texts, is put aside. */
struct gradebook_grade {
    char key[HASH_HEX_BYTES];
    enum verdict verdict;
    double points, max_points;
    size_t case_count;
    int64_t worst_cpu_us, worst_memory_bytes; /* of its cases */
    int64_t judge_time_us;
    struct shelf_place place;
};

struct gradebook {
    char *name, *title;
    struct gradebook_student *students;
    size_t student_count, student_capacity;
    struct gradebook_problem *problems;
    size_t problem_count, problem_capacity;
    struct gradebook_attempt *attempts; /* by student, problem, then time */
    size_t attempt_count, attempt_capacity;
    struct gradebook_leftover *leftovers;
    size_t leftover_count, leftover_capacity;
    struct gradebook_grade *grades;
    size_t grade_count, grade_capacity;
    struct shelf shelf; /* of the whole grades */
    struct late_rule late;
    int show, attempt_policy;
};

#define GRADEBOOK_INIT {.shelf = SHELF_INIT}
void gradebook_release(struct gradebook *book);

/* The position of a student, or -1. */
ptrdiff_t gradebook_find_student(const struct gradebook *book, const char *id);

void gradebook_add_leftover(struct gradebook *book, const char *student, const char *path,
                            const char *reason);

/* Puts students and attempts in order, and marks the attempts that a policy leaves unjudged. */
void gradebook_sort(struct gradebook *book);

/* Takes the grade for every attempt of its key. ERROR_SYSTEM: it could not be put aside. */
int gradebook_add_grade(struct gradebook *book, const struct grade *grade, struct error *err);

/* What an attempt has found; NULL: it is not judged. */
const struct gradebook_grade *gradebook_grade_of(const struct gradebook *book,
                                                 const struct gradebook_attempt *attempt);

/*
 * All of a grade of the book; the caller's. It is read back and parsed each time; a disk that does
 * not give back what was written ends the program, as memory that runs out does.
 */
void gradebook_whole_grade(const struct gradebook *book, const struct gradebook_grade *grade,
                           struct grade *out_grade);

/* What a student has for a problem. */
struct gradebook_cell {
    const struct gradebook_attempt *attempt; /* that counts; NULL: nothing was sent */
    const struct gradebook_grade *grade;     /* of it; NULL: not judged */
    size_t attempts;
    double points;       /* of the problem's weight, before what is late */
    double late_percent; /* taken off */
    double earned;       /* what is left */
    bool is_settled;     /* false: the judge failed, or it waits; then points mean nothing */
};
struct gradebook_cell gradebook_cell(const struct gradebook *book, size_t student, size_t problem);

struct gradebook_total {
    double earned, most;
    double late_percent; /* the largest of the cells */
    size_t accepted, missing, unsettled;
};
struct gradebook_total gradebook_total(const struct gradebook *book, size_t student);

struct gradebook_summary {
    double mean, median;
    size_t all_accepted, judge_errors, unstable, leftovers, waiting;
    size_t by_verdict[VERDICT_COUNT]; /* of the attempts that count */
};
struct gradebook_summary gradebook_summary(const struct gradebook *book);

#endif
