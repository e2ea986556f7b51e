#include "judge/repo/intake.h"

#include <string.h>
#include <sys/stat.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/text.h"

void intake_release(struct intake *intake)
{
    for (size_t i = 0; i < intake->student_count; i++) {
        mem_free(&intake->students[i].id);
        mem_free(&intake->students[i].name);
        mem_free(&intake->students[i].folder);
    }
    for (size_t i = 0; i < intake->file_count; i++) {
        mem_free(&intake->files[i].path);
        mem_free(&intake->files[i].file);
    }
    for (size_t i = 0; i < intake->rest_count; i++) {
        mem_free(&intake->rests[i].student);
        mem_free(&intake->rests[i].path);
        mem_free(&intake->rests[i].reason);
    }
    mem_free(&intake->students);
    mem_free(&intake->files);
    mem_free(&intake->rests);
    scratch_release(&intake->scratch);
    *intake = (struct intake)INTAKE_INIT;
}

/* Ids are compared, printed and written as JSON: bytes that are no text become visible escapes. */
static char *text_of(const char *bytes)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    text_add_safe(&text, (struct span){bytes, strlen(bytes)}, false);
    return strbuf_take(&text);
}

size_t intake_student(struct intake *intake, const char *bytes, const char *name,
                      const char *folder)
{
    AUTO(mem_free) char *id = text_of(bytes);
    struct intake_student student;

    for (size_t i = 0; i < intake->student_count; i++)
        if (strcmp(intake->students[i].id, id) == 0)
            return i;
    student = (struct intake_student){TAKE(id), mem_strdup(name), mem_strdup(folder)};
    ARRAY_PUSH(intake->students, intake->student_count, intake->student_capacity, student);
    return intake->student_count - 1;
}

void intake_add_rest(struct intake *intake, const char *student, const char *path,
                     const char *reason)
{
    struct intake_rest rest = {mem_strdup(student), text_of(path), mem_strdup(reason)};

    ARRAY_PUSH(intake->rests, intake->rest_count, intake->rest_capacity, rest);
}

/* One walk below a student's folder. */
struct walk {
    struct intake *intake;
    size_t student;
    size_t files;
};

static void walk_rest(struct walk *walk, const char *path, const char *reason)
{
    intake_add_rest(walk->intake, walk->intake->students[walk->student].id, path, reason);
}

static void walk_file(struct walk *walk, const char *file, const char *path,
                      const struct stat *info)
{
    struct intake_file found = {walk->student, text_of(path), mem_strdup(file),
                                (int64_t)info->st_mtim.tv_sec};
    struct intake *intake = walk->intake;

    walk->files++;
    ARRAY_PUSH(intake->files, intake->file_count, intake->file_capacity, found);
}

static void walk_folder(struct walk *walk, const char *folder, const char *below, int depth)
{
    AUTO(names_release) struct names names = NAMES_INIT;

    if (folder_list(folder, &names, NULL) < 0)
        walk_rest(walk, below[0] != '\0' ? below : ".", "cannot be read");
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *file = path_join(folder, names.items[i]);
        AUTO(mem_free)
        char *path =
            below[0] != '\0' ? path_join(below, names.items[i]) : mem_strdup(names.items[i]);
        struct stat info;

        if (lstat(file, &info) < 0)
            walk_rest(walk, path, "cannot be read");
        else if (S_ISREG(info.st_mode) && walk->files == INTAKE_FILES_MAX)
            walk_rest(walk, path, "the student sent too many files");
        else if (S_ISREG(info.st_mode))
            walk_file(walk, file, path, &info);
        else if (!S_ISDIR(info.st_mode))
            walk_rest(walk, path, S_ISLNK(info.st_mode) ? "a link" : "no regular file");
        else if (depth == INTAKE_DEPTH_MAX)
            walk_rest(walk, path, "too many folders inside one another");
        else
            walk_folder(walk, file, path, depth + 1);
    }
}

void intake_add_folder(struct intake *intake, size_t student, const char *folder)
{
    struct walk walk = {.intake = intake, .student = student};

    walk_folder(&walk, folder, "", 1);
}

void intake_add_file(struct intake *intake, size_t student, const char *file, const char *path)
{
    struct walk walk = {.intake = intake, .student = student};
    struct stat info;

    if (lstat(file, &info) == 0 && S_ISREG(info.st_mode))
        walk_file(&walk, file, path, &info);
    else
        walk_rest(&walk, path, "no regular file");
}

int intake_plain(const char *folder, struct intake *out_intake, struct error *err)
{
    AUTO(intake_release) struct intake intake = INTAKE_INIT;
    AUTO(names_release) struct names names = NAMES_INIT;

    if (folder_list(folder, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        const char *name = names.items[i];
        AUTO(mem_free) char *path = path_join(folder, name);
        struct stat info;

        if (lstat(path, &info) == 0 && S_ISDIR(info.st_mode) && name[0] != '.' &&
            strcmp(name, "__MACOSX") != 0) {
            size_t student = intake_student(&intake, name, NULL, name);

            intake_add_folder(&intake, student, path);
        } else {
            intake_add_rest(&intake, NULL, name, "belongs to no student's folder");
        }
    }
    SWAP(*out_intake, intake);
    return 0;
}
