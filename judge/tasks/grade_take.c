#include "judge/tasks/grade_take.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/core/language_guess.h"
#include "judge/repo/unpack.h"

/* What systems and editors leave behind: nobody meant to send it. */
static bool is_of_system(const char *path)
{
    static const char *const names[] = {"Thumbs.db", "desktop.ini", "__MACOSX"};
    const char *base = path_base(path);

    if (base[0] == '.' || strncmp(path, "__MACOSX/", 9) == 0 || strstr(path, "/.") != NULL ||
        path[0] == '.')
        return true;
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (strcmp(base, names[i]) == 0)
            return true;
    return false;
}

static void add_students(const struct problem_set *set, const struct intake *intake,
                         struct gradebook *book)
{
    for (size_t i = 0; i < intake->student_count; i++) {
        const struct intake_student *sent = &intake->students[i];
        struct gradebook_student student = {
            .id = mem_strdup(sent->id),
            .name = mem_strdup(sent->name),
            .folder = mem_strdup(sent->folder),
            .deadline = problem_set_deadline(set, sent->id),
            .is_in_roster = true,
        };

        ARRAY_PUSH(book->students, book->student_count, book->student_capacity, student);
    }
}

/* The file's language, and a note where it was guessed. NULL: it is no program. */
static const struct language *language_of(const struct language_table *languages, const char *path,
                                          struct span text, char **out_note)
{
    const struct language *named = language_of_file(languages, path);
    const struct language *guessed;

    if (named != NULL && !language_is_contradicted(named, text))
        return named;
    guessed = language_guess(languages, text);
    if (guessed == NULL || guessed == named)
        return named;
    *out_note = named != NULL ? mem_format("looks like %s, not %s", guessed->name, named->name)
                              : mem_format("taken for %s", guessed->name);
    return guessed;
}

static bool is_allowed(const struct problem_set *set, const struct language *language)
{
    for (size_t i = 0; i < set->languages.count; i++)
        if (strcmp(set->languages.items[i], language->id) == 0)
            return true;
    return set->languages.count == 0;
}

/* One file of one student on its way into the book. */
struct taking {
    const struct problem_set *set;
    const struct language_table *languages;
    const struct run_folder *run;
    struct gradebook *book;
    const struct intake_file *file;
    const char *student;
};

static void leave_over(const struct taking *taking, const char *reason)
{
    gradebook_add_leftover(taking->book, taking->student, taking->file->path, reason);
}

static int add_attempt(const struct taking *taking, size_t problem, struct span text,
                       const struct language *language, const char *note, struct error *err)
{
    struct gradebook *book = taking->book;
    struct gradebook_attempt attempt = {
        .student = taking->file->student,
        .problem = problem,
        .sent_at = taking->file->sent_at,
        .state = ATTEMPT_WAITING,
        .grade = -1,
    };

    if (!is_allowed(taking->set, language)) {
        attempt.state = ATTEMPT_REFUSED;
        attempt.reason = mem_format("%s is not allowed", language->name);
    }
    if (run_folder_keep(taking->run, text, language->source_name, attempt.source, err) < 0) {
        mem_free(&attempt.reason);
        return -1;
    }
    attempt.path = mem_strdup(taking->file->path);
    attempt.language = mem_strdup(language->id);
    attempt.note = mem_strdup(note);
    ARRAY_PUSH(book->attempts, book->attempt_count, book->attempt_capacity, attempt);
    return 0;
}

static int take_text(const struct taking *taking, struct span text, struct error *err)
{
    AUTO(mem_free) char *note = NULL;
    const struct language *language =
        language_of(taking->languages, taking->file->path, text, &note);
    int place;

    if (language == NULL) {
        leave_over(taking, text.size == 0 ? "empty" : "no program");
        return 0;
    }
    place = problem_set_place(taking->set, taking->file->path);
    if (place < 0) {
        leave_over(taking, place == PLACED_NOWHERE ? "answers no problem of the set"
                                                   : "may answer several problems");
        return 0;
    }
    return add_attempt(taking, (size_t)place, text, language, note, err);
}

static int take_file(const struct taking *taking, struct error *err)
{
    const struct intake_file *file = taking->file;
    AUTO(mem_free) char *text = NULL;
    size_t size = 0;

    if (is_of_system(file->path)) {
        leave_over(taking, "a file of the system");
        taking->book->leftovers[taking->book->leftover_count - 1].is_of_system = true;
        return 0;
    }
    taking->book->students[file->student].has_files = true;
    if (unpack_is_archive(file->path)) {
        leave_over(taking, "an archive within an archive");
        return 0;
    }
    if (file_size_bytes(file->file) > (int64_t)SUBMITTED_FILE_MAX_BYTES) {
        leave_over(taking, "larger than 16 MiB");
        return 0;
    }
    if (file_read_bytes(file->file, SUBMITTED_FILE_MAX_BYTES, &text, &size, NULL) < 0) {
        leave_over(taking, "cannot be read");
        return 0;
    }
    return take_text(taking, (struct span){text, size}, err);
}

int grade_take(const struct problem_set *set, const struct intake *intake,
               const struct language_table *languages, const struct run_folder *run,
               struct gradebook *book, struct error *err)
{
    add_students(set, intake, book);
    for (size_t i = 0; i < intake->rest_count; i++) {
        const struct intake_rest *rest = &intake->rests[i];

        gradebook_add_leftover(book, rest->student, rest->path, rest->reason);
        book->leftovers[book->leftover_count - 1].is_of_system = is_of_system(rest->path);
    }
    for (size_t i = 0; i < intake->file_count; i++) {
        struct taking taking = {set,
                                languages,
                                run,
                                book,
                                &intake->files[i],
                                intake->students[intake->files[i].student].id};

        if (take_file(&taking, err) < 0)
            return -1;
    }
    return 0;
}

void grade_take_roster(const struct problem_set *set, const struct roster *roster,
                       struct gradebook *book)
{
    for (size_t i = 0; i < book->student_count; i++)
        book->students[i].is_in_roster = false;
    for (size_t i = 0; i < roster->count; i++) {
        const struct roster_row *row = &roster->items[i];
        ptrdiff_t at = gradebook_find_student(book, row->id);
        struct gradebook_student student = {
            .id = mem_strdup(row->id),
            .deadline = problem_set_deadline(set, row->id),
        };

        if (at < 0) {
            at = (ptrdiff_t)book->student_count;
            ARRAY_PUSH(book->students, book->student_count, book->student_capacity, student);
        } else {
            mem_free(&student.id);
        }
        book->students[at].is_in_roster = true;
        if (row->name != NULL) {
            mem_free(&book->students[at].name);
            book->students[at].name = mem_strdup(row->name);
        }
        book->students[at].mail = mem_strdup(row->mail);
    }
}
