#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/repo/intake.h"
#include "judge/repo/unpack.h"

#define STUDENT_ARCHIVE_BYTES ((int64_t)256 << 20)

/* Forms of bundles; the first that knows the folder as its own reads it. */
static const struct {
    const char *name;
    bool (*is_one)(const char *folder); /* NULL: any folder */
    int (*read)(const char *folder, struct intake *out_intake, struct error *err);
} forms[] = {
    {"moodle",     intake_is_moodle,     intake_moodle    },
    {"gradescope", intake_is_gradescope, intake_gradescope},
    {"canvas",     intake_is_canvas,     intake_canvas    },
    {"plain",      NULL,                 intake_plain     },
};

static int read_folder(const char *folder, const char *form, struct intake *out_intake,
                       struct error *err)
{
    bool is_given = form != NULL && strcmp(form, "auto") != 0;

    for (size_t i = 0; i < ARRAY_LEN(forms); i++)
        if (is_given ? strcmp(forms[i].name, form) == 0
                     : forms[i].is_one == NULL || forms[i].is_one(folder))
            return forms[i].read(folder, out_intake, err);
    return error_set(err, ERROR_USAGE, "'%s' is no form of submissions", form);
}

/* A new folder in the intake's scratch. The caller's. */
static int next_place(struct scratch *scratch, size_t *count, char **out_path, struct error *err)
{
    if (scratch->path == NULL && scratch_make(scratch, err) < 0)
        return -1;
    *out_path = mem_format("%s/%zu", scratch->path, ++*count);
    return folder_make(*out_path, err);
}

/* An archive that holds one folder alone means what is in it, if that is folders or a bundle. */
static char *inner_folder(const char *folder)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(names_release) struct names inner = NAMES_INIT;
    AUTO(mem_free) char *below = NULL;

    if (folder_list(folder, &names, NULL) < 0 || names.count != 1)
        return mem_strdup(folder);
    below = path_join(folder, names.items[0]);
    if (intake_is_moodle(folder) || folder_list(below, &inner, NULL) < 0)
        return mem_strdup(folder);
    for (size_t i = 0; i < inner.count; i++) {
        AUTO(mem_free) char *path = path_join(below, inner.items[i]);

        if (!file_is_folder(path) && !intake_is_gradescope(below) && !intake_is_canvas(below) &&
            !intake_is_moodle(below))
            return mem_strdup(folder);
    }
    return TAKE(below);
}

static void add_refusals(struct intake *intake, const char *student, const char *archive,
                         const struct unpack_refusals *refusals)
{
    for (size_t i = 0; i < refusals->paths.count; i++) {
        AUTO(mem_free) char *path = mem_format("%s/%s", archive, refusals->paths.items[i]);

        intake_add_rest(intake, student, path, refusals->reasons.items[i]);
    }
}

/* Below a folder with the archive's name: "hw.zip" holds "hw.zip/sort.c". */
static void name_below(struct intake *intake, size_t first, const char *archive)
{
    for (size_t i = first; i < intake->file_count; i++) {
        AUTO(mem_free) char *inside = TAKE(intake->files[i].path);

        intake->files[i].path = mem_format("%s/%s", archive, inside);
    }
}

static int unpack_one(struct intake *intake, const struct intake_file *file, struct error *err)
{
    AUTO(unpack_refusals_release) struct unpack_refusals refusals = UNPACK_REFUSALS_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    AUTO(mem_free) char *folder = NULL;
    AUTO(mem_free) char *who = mem_strdup(intake->students[file->student].id);
    size_t first = intake->file_count;

    if (next_place(&intake->scratch, &intake->unpacked, &folder, err) < 0)
        return -1;
    if (unpack(file->file, folder, STUDENT_ARCHIVE_BYTES, &refusals, &fault) < 0) {
        if (fault.kind == ERROR_SYSTEM)
            return error_set(err, fault.kind, "%s", error_text(&fault));
        intake_add_rest(intake, who, file->path, "an archive that is damaged or too large");
        return 0;
    }
    intake_add_folder(intake, file->student, folder);
    name_below(intake, first, file->path);
    add_refusals(intake, who, file->path, &refusals);
    return 0;
}

static void take_away(struct intake *intake, size_t at)
{
    mem_free(&intake->files[at].path);
    mem_free(&intake->files[at].file);
    intake->file_count--;
    memmove(&intake->files[at], &intake->files[at + 1],
            (intake->file_count - at) * sizeof *intake->files);
}

int intake_unpack(struct intake *intake, struct error *err)
{
    size_t at = 0;

    /* What comes out of an archive is not unpacked again: that is how bombs are built. */
    for (size_t left = intake->file_count; left > 0; left--) {
        struct intake_file file = intake->files[at];

        if (!unpack_is_archive(file.path))
            at++;
        else if (unpack_one(intake, &file, err) < 0)
            return -1;
        else
            take_away(intake, at);
    }
    return 0;
}

int intake_read(const char *path, const char *form, struct intake *out_intake, struct error *err)
{
    AUTO(intake_release) struct intake intake = INTAKE_INIT;
    AUTO(unpack_refusals_release) struct unpack_refusals refusals = UNPACK_REFUSALS_INIT;
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(mem_free) char *folder = NULL;
    AUTO(mem_free) char *inner = NULL;
    size_t count = 0;

    if (!file_exists(path))
        return error_set(err, ERROR_USAGE, "there is no '%s' with submissions", path);
    if (!file_is_folder(path)) {
        if (!unpack_is_archive(path))
            return error_set(err, ERROR_USAGE, "'%s' is neither a folder nor an archive", path);
        if (next_place(&scratch, &count, &folder, err) < 0 ||
            unpack(path, folder, 0, &refusals, err) < 0)
            return -1;
        inner = inner_folder(folder);
    }
    if (read_folder(inner != NULL ? inner : path, form, &intake, err) < 0)
        return -1;
    add_refusals(&intake, NULL, path_base(path), &refusals);
    SWAP(intake.scratch, scratch);
    intake.unpacked = count;
    if (intake_unpack(&intake, err) < 0)
        return -1;
    SWAP(*out_intake, intake);
    return 0;
}
