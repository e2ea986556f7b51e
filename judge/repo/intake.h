/*
 * Submissions as they come: which student sent which files, wherever they lay.
 *
 * A reader of one form of bundle a file: a folder a student here; what an LMS hands out elsewhere.
 * Links are never followed, and nothing outside the given folder is read.
 */
#ifndef JUDGE_REPO_INTAKE_H
#define JUDGE_REPO_INTAKE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/error.h"

#define INTAKE_FILES_MAX 2000 /* of one student */
#define INTAKE_DEPTH_MAX 16

struct intake_student {
    char *id, *name; /* name: or NULL */
    char *folder;    /* as the bundle calls it */
};

struct intake_file {
    size_t student;
    char *path;      /* below the student's folder */
    char *file;      /* where it lies */
    int64_t sent_at; /* Unix seconds; 0: unknown */
};

struct intake_rest {
    char *student; /* or NULL */
    char *path, *reason;
};

struct intake {
    struct intake_student *students;
    size_t student_count, student_capacity;
    struct intake_file *files;
    size_t file_count, file_capacity;
    struct intake_rest *rests; /* what was not taken in, and why */
    size_t rest_count, rest_capacity;
};
#define INTAKE_INIT {0}
void intake_release(struct intake *intake);

/* A student of that id (made safe for a screen): the one that is there, or a new one. */
size_t intake_student(struct intake *intake, const char *bytes, const char *name,
                      const char *folder);
void intake_add_rest(struct intake *intake, const char *student, const char *path,
                     const char *reason);

/* All regular files below a folder are that student's; what is none is a rest. */
void intake_add_folder(struct intake *intake, size_t student, const char *folder);

/* One folder a student; files beside them belong to nobody. */
int intake_plain(const char *folder, struct intake *out_intake, struct error *err);

#endif
