#include "judge/repo/roster.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/base/text.h"
#include "judge/repo/csv.h"

#define ROSTER_MAX_BYTES ((size_t)16 << 20)

/* Headings of our own files, of Moodle, Canvas and Gradescope, and of people. */
static const char *const id_headings[] =
    {"student",  "id",           "username",    "user",          "login",
     "login id", "sis login id", "sis user id", "id number",     "student id",
     "sid",      "identifier",   "email",       "email address", NULL};
static const char *const name_headings[] = {"name", "full name", "student name", NULL};
/* Canvas's: the student is a name, and the id is one. */
static const char *const canvas_name_headings[] = {"student", NULL};
static const char *const canvas_id_headings[] = {"id", NULL};
static const char *const first_headings[] = {"first name", "first", "given name", NULL};
static const char *const last_headings[] = {"last name", "surname", "last", "family name", NULL};
static const char *const mail_headings[] = {"email", "mail", "email address", "e-mail", NULL};

void roster_release(struct roster *roster)
{
    for (size_t i = 0; i < roster->count; i++) {
        mem_free(&roster->items[i].id);
        mem_free(&roster->items[i].name);
        mem_free(&roster->items[i].mail);
    }
    mem_free(&roster->items);
    *roster = (struct roster)ROSTER_INIT;
}

/* Text that a screen can show; NULL for a field that is empty or not there. */
static char *field_text(const struct csv_row *row, int column)
{
    const char *field = column >= 0 ? csv_field(row, (size_t)column) : "";
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (field[0] == '\0')
        return NULL;
    text_add_safe(&text, (struct span){field, strlen(field)}, false);
    return strbuf_take(&text);
}

static char *full_name(const struct csv_row *row, int name, int first, int last)
{
    AUTO(mem_free) char *first_name = field_text(row, first);
    AUTO(mem_free) char *last_name = field_text(row, last);

    if (name >= 0)
        return field_text(row, name);
    if (last_name == NULL)
        return TAKE(first_name);
    if (first_name == NULL)
        return TAKE(last_name);
    return mem_format("%s %s", first_name, last_name);
}

static bool holds(const struct roster *roster, const char *id)
{
    for (size_t i = 0; i < roster->count; i++)
        if (strcmp(roster->items[i].id, id) == 0)
            return true;
    return false;
}

/* Moodle writes "Participant 77" where its folders say 77. Without the number it is nobody. */
static void drop_participant(char **id)
{
    static const char word[] = "Participant ";
    char *rest;

    if (*id == NULL || strncmp(*id, word, strlen(word)) != 0)
        return;
    rest = *id + strlen(word);
    rest = rest[strspn(rest, " ")] != '\0' ? mem_strdup(rest) : NULL;
    mem_free(id);
    *id = rest;
}

/* Canvas's second line says what can be got, and is nobody's. */
static bool is_points_possible(const struct csv_row *row)
{
    const char *first = csv_field(row, 0);

    return strcmp(first + strspn(first, " "), "Points Possible") == 0;
}

static bool is_of_canvas(const struct csv *csv)
{
    return csv_column(csv, canvas_name_headings) >= 0 && csv_column(csv, canvas_id_headings) >= 0 &&
           csv_column(csv, name_headings) < 0;
}

static int add_row(const char *file, const struct csv *csv, size_t at, struct roster *roster,
                   struct error *err)
{
    const struct csv_row *row = &csv->rows[at];
    const char *const *ids = is_of_canvas(csv) ? canvas_id_headings : id_headings;
    const char *const *names = is_of_canvas(csv) ? canvas_name_headings : name_headings;
    struct roster_row student = {
        .id = field_text(row, csv_column(csv, ids)),
        .name = full_name(row, csv_column(csv, names), csv_column(csv, first_headings),
                          csv_column(csv, last_headings)),
        .mail = field_text(row, csv_column(csv, mail_headings)),
    };
    int status = 0;

    drop_participant(&student.id);
    if (student.id == NULL)
        status = error_set(err, ERROR_INPUT, "%s:%d: the student has no id", file, row->line);
    else if (holds(roster, student.id))
        status = error_set(err, ERROR_INPUT, "%s:%d: '%s' stands twice in the roster", file,
                           row->line, student.id);
    ARRAY_PUSH(roster->items, roster->count, roster->capacity, student);
    return status;
}

int roster_parse(const char *name, struct span text, struct roster *out_roster, struct error *err)
{
    AUTO(csv_release) struct csv csv = CSV_INIT;
    AUTO(roster_release) struct roster roster = ROSTER_INIT;

    if (csv_parse(name, text, &csv, err) < 0)
        return -1;
    if (csv_column(&csv, id_headings) < 0)
        return error_set(err, ERROR_INPUT,
                         "%s:1: no heading names the students; call a column 'student', as their "
                         "folders are called",
                         name);
    for (size_t i = 1; i < csv.count; i++)
        if (!is_points_possible(&csv.rows[i]) && add_row(name, &csv, i, &roster, err) < 0)
            return -1;
    SWAP(*out_roster, roster);
    return 0;
}

int roster_load(const char *path, struct roster *out_roster, struct error *err)
{
    AUTO(mem_free) char *text = NULL;
    size_t size;

    if (file_read_bytes(path, ROSTER_MAX_BYTES, &text, &size, err) < 0)
        return -1;
    return roster_parse(path_base(path), (struct span){text, size}, out_roster, err);
}
