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
#include "judge/base/scratch.h"

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
    struct scratch scratch; /* holds what was unpacked */
    size_t unpacked;        /* archives in it */
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

/* One file that lies elsewhere under another name. */
void intake_add_file(struct intake *intake, size_t student, const char *file, const char *path);

/*
 * Unpacks archives that a student sent into the intake, in the place of the archive itself. One
 * that cannot be read is a rest with the reason.
 */
int intake_unpack(struct intake *intake, struct error *err);

/* One folder a student; files beside them belong to nobody. */
int intake_plain(const char *folder, struct intake *out_intake, struct error *err);

/* Moodle's "download all": "First Last_1327627_assignsubmission_file_/main.c", or without folders.
 */
int intake_moodle(const char *folder, struct intake *out_intake, struct error *err);
bool intake_is_moodle(const char *folder);

/* Canvas's: "lastfirst_LATE_1234_5678_main-1.c". */
int intake_canvas(const char *folder, struct intake *out_intake, struct error *err);
bool intake_is_canvas(const char *folder);

/* Gradescope's export: "submission_123/main.c" and submission_metadata.yml. */
int intake_gradescope(const char *folder, struct intake *out_intake, struct error *err);
bool intake_is_gradescope(const char *folder);

/*
 * Whatever it is. form: "auto", "plain", "moodle", "canvas", "gradescope", or NULL for auto. An
 * archive in the place of the folder is unpacked first.
 */
int intake_read(const char *path, const char *form, struct intake *out_intake, struct error *err);

#endif
