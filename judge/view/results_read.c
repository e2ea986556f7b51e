#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/view/results_json.h"
#include "judge/view/results_names.h"

#define SCHEMA "judge.results/1"

static bool bool_of(const struct json *object, const char *key)
{
    const struct json *value = json_find(object, key);

    return value != NULL && value->type == JSON_BOOL && value->boolean;
}

static char *copy_of(const struct json *object, const char *key)
{
    return mem_strdup(json_find_string(object, key));
}

static int read_set(const struct json *root, struct gradebook *book)
{
    const struct json *set = json_find(root, "set");
    const struct json *late = set != NULL ? json_find(set, "late") : NULL;

    if (late == NULL)
        return -1;
    book->name = copy_of(set, "name");
    book->title = copy_of(set, "title");
    book->show = show_policy_parse(json_find_string(set, "show"));
    book->attempt_policy = attempt_policy_parse(json_find_string(set, "attempts"));
    book->late = (struct late_rule){
        .grace_ms = (int64_t)json_find_number(late, "grace_ms"),
        .percent_a_day = json_find_number(late, "percent_a_day"),
        .most_percent = json_find_number(late, "most_percent"),
    };
    return book->name != NULL && book->show >= 0 && book->attempt_policy >= 0 ? 0 : -1;
}

static int read_problem(const struct json *object, struct gradebook *book, struct error *err)
{
    struct gradebook_problem problem = {
        .id = copy_of(object, "id"),
        .name = copy_of(object, "name"),
        .title = copy_of(object, "title"),
        .seed = copy_of(object, "seed"),
        .weight = json_find_number(object, "weight"),
        .time_ms = (int64_t)json_find_number(object, "time_ms"),
        .memory_bytes = (int64_t)json_find_number(object, "memory_bytes"),
    };

    (void)err;
    ARRAY_PUSH(book->problems, book->problem_count, book->problem_capacity, problem);
    return problem.id != NULL && problem.name != NULL ? 0 : -1;
}

static int read_student(const struct json *object, struct gradebook *book, struct error *err)
{
    struct gradebook_student student = {
        .id = copy_of(object, "id"),
        .name = copy_of(object, "name"),
        .mail = copy_of(object, "mail"),
        .folder = copy_of(object, "folder"),
        .deadline = (int64_t)json_find_number(object, "deadline"),
        .is_in_roster = bool_of(object, "is_in_roster"),
        .has_files = bool_of(object, "has_files"),
    };

    (void)err;
    ARRAY_PUSH(book->students, book->student_count, book->student_capacity, student);
    return student.id != NULL ? 0 : -1;
}

static ptrdiff_t find_problem(const struct gradebook *book, const char *name)
{
    for (size_t i = 0; i < book->problem_count && name != NULL; i++)
        if (strcmp(book->problems[i].name, name) == 0)
            return (ptrdiff_t)i;
    return -1;
}

static int copy_hash(const char *text, char out_hash[HASH_HEX_BYTES])
{
    if (text == NULL || strlen(text) >= HASH_HEX_BYTES)
        return -1;
    memcpy(out_hash, text, strlen(text) + 1);
    return 0;
}

static int read_attempt(const struct json *object, struct gradebook *book, struct error *err)
{
    const char *student = json_find_string(object, "student");
    ptrdiff_t student_at = student != NULL ? gradebook_find_student(book, student) : -1;
    ptrdiff_t problem_at = find_problem(book, json_find_string(object, "problem"));
    int state = attempt_state_parse(json_find_string(object, "state"));
    struct gradebook_attempt attempt = {.grade = -1,
                                        .sent_at = (int64_t)json_find_number(object, "sent_at")};

    (void)err;
    if (student_at < 0 || problem_at < 0 || state < 0 || json_find_string(object, "path") == NULL ||
        copy_hash(json_find_string(object, "source"), attempt.source) < 0 ||
        copy_hash(json_find_string(object, "key"), attempt.key) < 0)
        return -1;
    /* Its grade, which is read later, makes it judged. */
    attempt.state = state == ATTEMPT_JUDGED ? ATTEMPT_WAITING : (enum attempt_state)state;
    attempt.student = (size_t)student_at;
    attempt.problem = (size_t)problem_at;
    attempt.path = copy_of(object, "path");
    attempt.language = copy_of(object, "language");
    attempt.note = copy_of(object, "note");
    attempt.reason = copy_of(object, "reason");
    ARRAY_PUSH(book->attempts, book->attempt_count, book->attempt_capacity, attempt);
    return 0;
}

static int read_leftover(const struct json *object, struct gradebook *book, struct error *err)
{
    const char *path = json_find_string(object, "path"),
               *reason = json_find_string(object, "reason");

    (void)err;
    if (path == NULL || reason == NULL)
        return -1;
    gradebook_add_leftover(book, json_find_string(object, "student"), path, reason);
    book->leftovers[book->leftover_count - 1].is_of_system = bool_of(object, "is_of_system");
    return 0;
}

static int read_grade(const struct json *object, struct gradebook *book, struct error *err)
{
    AUTO(grade_release) struct grade grade = GRADE_INIT;

    if (grade_json_read(object, &grade, NULL) < 0)
        return -1;
    return gradebook_add_grade(book, &grade, err);
}

/* Lists in the order in which they refer to one another. */
static const struct {
    const char *key;
    int (*read)(const struct json *object, struct gradebook *book, struct error *err);
    bool is_required;
} lists[] = {
    {"problems",   read_problem,  true },
    {"students",   read_student,  true },
    {"attempts",   read_attempt,  true },
    {"not_placed", read_leftover, true },
    {"grades",     read_grade,    false},
};

/* What is no such list leaves err as it was; what the machine failed at is told there. */
static int read_list(size_t row, const struct json *root, struct gradebook *book, struct error *err)
{
    const struct json *list = json_find(root, lists[row].key);

    if (list == NULL)
        return lists[row].is_required ? -1 : 0;
    if (list->type != JSON_ARRAY)
        return -1;
    for (size_t i = 0; i < list->count; i++)
        if (lists[row].read(&list->items[i], book, err) < 0)
            return -1;
    return 0;
}

static int refuse(const char *name, const char *what, struct error *err)
{
    return error_set(err, ERROR_INPUT, "'%s': %s; `judge grade` writes it anew", name, what);
}

int results_json_read(const char *name, struct span text, struct gradebook *out_book,
                      struct error *err)
{
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(gradebook_release) struct gradebook book = GRADEBOOK_INIT;
    const char *schema;

    if (json_parse(name, text, &document, err) < 0)
        return -1;
    schema = json_find_string(json_root(document), "schema");
    if (schema == NULL || strcmp(schema, SCHEMA) != 0)
        return refuse(name, "these are no results of this version (" SCHEMA ")", err);
    if (read_set(json_root(document), &book) < 0)
        return refuse(name, "'set' is damaged", err);
    for (size_t i = 0; i < ARRAY_LEN(lists); i++) {
        AUTO(error_release) struct error fault = ERROR_INIT;

        if (read_list(i, json_root(document), &book, &fault) == 0)
            continue;
        if (fault.kind != ERROR_NONE)
            return error_set(err, fault.kind, "%s", error_text(&fault));
        return error_set(err, ERROR_INPUT, "'%s': '%s' is damaged; `judge grade` writes it anew",
                         name, lists[i].key);
    }
    SWAP(*out_book, book);
    return 0;
}
