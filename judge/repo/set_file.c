#include "judge/repo/set_file.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/repo/fields.h"

#define SET_FILE_MAX_BYTES ((size_t)1 << 20)
#define WEIGHT_USUAL 100
#define WEIGHT_MAX 1e6
#define MEMBER(name) offsetof(struct problem_set, name)
#define PROBLEM_MEMBER(name) offsetof(struct set_problem, name)
#define LATE_MEMBER(name) offsetof(struct late_rule, name)

static const char *const show_names[] = {"none", "verdict", "label", "smallest", "full", NULL};
static const char *const attempt_names[] = {"last", "best", "all", NULL};

static const struct field problem_rows[] = {
    {"id", FIELD_LINE, PROBLEM_MEMBER(reference), .right = "a problem's id or folder",
     .is_required = true},
    {"name", FIELD_LINE, PROBLEM_MEMBER(name), .right = "a short name"},
    {"weight", FIELD_NUMBER, PROBLEM_MEMBER(weight), .right = "a number of points", .least = 0,
     .most = WEIGHT_MAX},
    {"files", FIELD_LINES, PROBLEM_MEMBER(files), .right = "a list of file names like \"sort*\""},
};

static const struct field late_rows[] = {
    {"grace", FIELD_TIME_MS, LATE_MEMBER(grace_ms), .right = "a time such as \"10 min\"",
     .least = 0, .most = 366.0 * CLOCK_DAY_S * 1000},
    {"percent_a_day", FIELD_NUMBER, LATE_MEMBER(percent_a_day), .right = "a percentage", .least = 0,
     .most = 100},
    {"most_percent", FIELD_NUMBER, LATE_MEMBER(most_percent), .right = "a percentage", .least = 0,
     .most = 100},
};

static void set_problem_release(struct set_problem *problem)
{
    mem_free(&problem->reference);
    mem_free(&problem->name);
    names_release(&problem->files);
}

static void add_problem(struct problem_set *set, struct set_problem *problem)
{
    if (problem->name == NULL)
        problem->name = mem_strdup(set_problem_slug(problem));
    ARRAY_PUSH(set->problems, set->problem_count, set->problem_capacity, *problem);
    *problem = (struct set_problem){0};
}

/* "sorting/parcel-ledger", or an object with more to say. */
static void read_problem(struct fields *fields, const struct json *value, struct problem_set *set)
{
    AUTO(set_problem_release) struct set_problem problem = {.weight = WEIGHT_USUAL};

    if (value->type == JSON_STRING) {
        if (!fields_expect_line(fields, value, "a problem's id or folder"))
            return;
        problem.reference = mem_strdup(value->string);
    } else if (fields_expect(fields, value, JSON_OBJECT, "an id, or an object with an \"id\",")) {
        fields_read(fields, value, problem_rows, ARRAY_LEN(problem_rows), &problem);
    }
    if (problem.reference == NULL)
        return;
    for (size_t i = 0; i < set->problem_count; i++) {
        const char *name = problem.name != NULL ? problem.name : set_problem_slug(&problem);

        if (strcasecmp(set->problems[i].name, name) == 0)
            fields_complain(fields, value,
                            "'%s' is the name of two problems; give one another "
                            "\"name\"",
                            name);
    }
    add_problem(set, &problem);
}

static void read_problems(struct fields *fields, const struct json *value, void *target)
{
    if (!fields_expect(fields, value, JSON_ARRAY, "a list of problems"))
        return;
    for (size_t i = 0; i < value->count; i++) {
        size_t mark = fields_enter_item(fields, i);

        read_problem(fields, &value->items[i], target);
        fields_leave(fields, mark);
    }
}

static bool read_date(struct fields *fields, const struct json *value, int64_t *out_seconds)
{
    AUTO(error_release) struct error fault = ERROR_INIT;

    if (!fields_expect_line(fields, value, "a date such as \"2026-11-20 23:59\""))
        return false;
    if (date_parse(value->string, out_seconds, &fault) == 0)
        return true;
    fields_complain(fields, value, "'%s': %s", fields->path.data, error_text(&fault));
    return false;
}

static void read_deadline(struct fields *fields, const struct json *value, void *target)
{
    struct problem_set *set = target;

    (void)read_date(fields, value, &set->deadline);
}

static void read_late(struct fields *fields, const struct json *value, void *target)
{
    struct problem_set *set = target;

    if (fields_expect(fields, value, JSON_OBJECT, "an object"))
        fields_read(fields, value, late_rows, ARRAY_LEN(late_rows), &set->late);
}

static void read_extensions(struct fields *fields, const struct json *value, void *target)
{
    struct problem_set *set = target;

    if (value->type == JSON_OBJECT && value->count == 0)
        return;
    if (!fields_expect(fields, value, JSON_OBJECT, "an object of students and dates"))
        return;
    for (size_t i = 0; i < value->count; i++) {
        size_t mark = fields_enter(fields, value->items[i].key);
        struct set_extension extension = {NULL, 0};

        if (read_date(fields, &value->items[i], &extension.until)) {
            extension.student = mem_strdup(value->items[i].key);
            ARRAY_PUSH(set->extensions, set->extension_count, set->extension_capacity, extension);
        }
        fields_leave(fields, mark);
    }
}

static const struct field set_rows[] = {
    {"title", FIELD_LINE, MEMBER(title), .right = "a title of one line"},
    {"problems", FIELD_OWN, 0, .right = "a list of problems", .is_required = true,
     .read = read_problems},
    {"deadline", FIELD_OWN, 0, .right = "a date", .read = read_deadline},
    {"late", FIELD_OWN, 0, .right = "an object", .read = read_late},
    {"extensions", FIELD_OWN, 0, .right = "an object of students and dates",
     .read = read_extensions},
    {"show", FIELD_CHOICE, MEMBER(show), .right = "what students may see", .choices = show_names},
    {"attempts", FIELD_CHOICE, MEMBER(attempts), .right = "which attempt counts",
     .choices = attempt_names},
    {"languages", FIELD_LINES, MEMBER(languages), .right = "a list of languages"},
    {"seed", FIELD_LINE, MEMBER(seed), .right = "a text of one line, such as \"autumn 2026\""},
};

/* "./two-sum" lies beside the set; ids stay as they are. */
static void references_settle(struct problem_set *set, const char *folder)
{
    for (size_t i = 0; i < set->problem_count; i++) {
        char **reference = &set->problems[i].reference;

        if ((*reference)[0] == '.') {
            AUTO(mem_free) char *relative = TAKE(*reference);

            *reference = path_join(folder, relative);
        }
    }
}

int set_parse(const char *name, struct span text, const char *folder, struct problem_set *out_set,
              struct error *err)
{
    AUTO(problem_set_release) struct problem_set set = PROBLEM_SET_INIT;
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(fields_release) struct fields fields;

    fields_init(&fields, name, err);
    if (json_parse(name, text, &document, err) < 0)
        return -1;
    fields_read(&fields, json_root(document), set_rows, ARRAY_LEN(set_rows), &set);
    if (fields_finish(&fields) < 0)
        return -1;
    references_settle(&set, folder);
    SWAP(*out_set, set);
    return 0;
}

static int set_read(const char *path, struct problem_set *set, struct error *err)
{
    AUTO(mem_free) char *text = NULL;
    AUTO(mem_free) char *folder = path_folder(path);
    AUTO(mem_free) char *real = NULL;
    size_t size;

    if (file_read_bytes(path, SET_FILE_MAX_BYTES, &text, &size, err) < 0 ||
        path_real(folder, &real, err) < 0)
        return -1;
    return set_parse(path_base(path), (struct span){text, size}, real, set, err);
}

/* The problems of a folder, and of the folders in it: an area, or a repository. */
static int add_folder(const char *folder, int levels, struct problem_set *set, struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;

    if (folder_list(folder, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *below = path_join(folder, names.items[i]);
        AUTO(mem_free) char *file = path_join(below, "problem.json");
        struct set_problem problem = {.weight = WEIGHT_USUAL};

        if (names.items[i][0] == '.' || !file_is_folder(below))
            continue;
        if (file_exists(file)) {
            problem.reference = TAKE(below);
            add_problem(set, &problem);
        } else if (levels > 1 && add_folder(below, levels - 1, set, err) < 0) {
            return -1;
        }
    }
    return 0;
}

/* Slugs may be the same in two areas: then the area is part of the name. */
static void names_settle(struct problem_set *set)
{
    for (size_t i = 0; i < set->problem_count; i++) {
        for (size_t k = i + 1; k < set->problem_count; k++) {
            struct set_problem *other = &set->problems[k];

            if (strcmp(set->problems[i].name, other->name) == 0) {
                AUTO(mem_free) char *above = path_folder(other->reference);

                mem_free(&other->name);
                other->name = mem_format("%s-%s", path_base(above), set_problem_slug(other));
            }
        }
    }
}

/* "hw3.json" is hw3. */
static char *name_of_path(const char *path)
{
    const char *base = path_base(path);
    size_t size = strlen(base);

    if (size > 5 && strcmp(base + size - 5, ".json") == 0)
        size -= 5;
    return mem_strndup(base, size);
}

int set_load(const char *path, struct problem_set *out_set, struct error *err)
{
    AUTO(problem_set_release) struct problem_set set = PROBLEM_SET_INIT;
    AUTO(mem_free) char *real = NULL;

    if (!file_exists(path))
        return error_set(err, ERROR_USAGE,
                         "there is no set '%s'; name a JSON file or a folder of problems", path);
    if (path_real(path, &real, err) < 0)
        return -1;
    if (file_is_folder(real)) {
        if (add_folder(real, 2, &set, err) < 0)
            return -1;
        names_settle(&set);
    } else if (set_read(real, &set, err) < 0) {
        return -1;
    }
    if (set.problem_count == 0)
        return error_set(err, ERROR_INPUT,
                         "'%s' has no problems: no folder in it has a problem.json", path);
    set.name = name_of_path(real);
    if (set.title == NULL)
        set.title = mem_strdup(set.name);
    SWAP(*out_set, set);
    return 0;
}
