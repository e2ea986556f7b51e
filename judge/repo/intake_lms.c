#include <ctype.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/core/late.h"
#include "judge/repo/intake.h"

#define MOODLE_MARK "_assignsubmission_"
#define MOODLE_FILES "_assignsubmission_file_"
#define METADATA "submission_metadata.yml"
#define METADATA_MAX_BYTES ((size_t)64 << 20)

/*
 * --- Moodle ------------------------------------------------------------------------------------
 */

/* Who sent a file, by its name. Of Moodle: "First Last_1327627" before the mark; the number tells
 * who, also where names are hidden. */
struct sender_name {
    char *id, *name, *folder;
    const char *rest; /* behind the mark: "" or a file's name */
};

static void sender_name_release(struct sender_name *name)
{
    mem_free(&name->id);
    mem_free(&name->name);
    mem_free(&name->folder);
}

static bool moodle_name_parse(const char *text, struct sender_name *out_name)
{
    const char *mark = strstr(text, MOODLE_FILES);
    const char *number = mark;

    if (mark == NULL)
        return false;
    while (number > text && isdigit((unsigned char)number[-1]))
        number--;
    if (number == mark || number <= text || number[-1] != '_')
        return false;
    out_name->id = mem_strndup(number, (size_t)(mark - number));
    out_name->name = mem_strndup(text, (size_t)(number - 1 - text));
    if (strcmp(out_name->name, "Participant") == 0)
        mem_free(&out_name->name);
    out_name->folder = mem_strndup(text, (size_t)(mark - text) + strlen(MOODLE_FILES));
    out_name->rest = mark + strlen(MOODLE_FILES);
    return true;
}

static bool any_name(const char *folder, bool (*is_one)(const char *name))
{
    AUTO(names_release) struct names names = NAMES_INIT;

    if (folder_list(folder, &names, NULL) < 0)
        return false;
    for (size_t i = 0; i < names.count; i++)
        if (is_one(names.items[i]))
            return true;
    return false;
}

static bool has_moodle_mark(const char *name)
{
    return strstr(name, MOODLE_MARK) != NULL;
}

bool intake_is_moodle(const char *folder)
{
    return any_name(folder, has_moodle_mark);
}

int intake_moodle(const char *folder, struct intake *out_intake, struct error *err)
{
    AUTO(intake_release) struct intake intake = INTAKE_INIT;
    AUTO(names_release) struct names names = NAMES_INIT;

    if (folder_list(folder, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[i]);
        AUTO(sender_name_release) struct sender_name name = {NULL, NULL, NULL, NULL};
        size_t student;

        if (!moodle_name_parse(names.items[i], &name)) {
            intake_add_rest(&intake, NULL, names.items[i], "is no file that Moodle names");
            continue;
        }
        student = intake_student(&intake, name.id, name.name, name.folder);
        if (file_is_folder(path))
            intake_add_folder(&intake, student, path);
        else
            intake_add_file(&intake, student, path, name.rest);
    }
    SWAP(*out_intake, intake);
    return 0;
}

/*
 * --- Canvas ------------------------------------------------------------------------------------
 */

static size_t digits_at(const char *text)
{
    return strspn(text, "0123456789");
}

/* "lastfirst_LATE_1234_5678_main.c": who, perhaps LATE, user, file, the name. 0: it is not. */
static bool canvas_name_parse(const char *text, struct sender_name *out_name)
{
    size_t who = strcspn(text, "_");
    const char *at = text + who;
    size_t user, file;

    if (who == 0 || *at != '_')
        return false;
    at++;
    if (strncmp(at, "LATE_", 5) == 0)
        at += 5;
    user = digits_at(at);
    if (user == 0 || at[user] != '_')
        return false;
    file = digits_at(at + user + 1);
    if (file == 0 || at[user + 1 + file] != '_' || at[user + file + 2] == '\0')
        return false;
    out_name->id = mem_strndup(at, user);
    out_name->name = mem_strndup(text, who);
    out_name->folder = mem_format("%s_%s", out_name->name, out_name->id);
    out_name->rest = at + user + file + 2;
    return true;
}

static bool is_canvas_name(const char *name)
{
    AUTO(sender_name_release) struct sender_name parsed = {NULL, NULL, NULL, NULL};

    return canvas_name_parse(name, &parsed);
}

bool intake_is_canvas(const char *folder)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    size_t fitting = 0;

    if (folder_list(folder, &names, NULL) < 0)
        return false;
    for (size_t i = 0; i < names.count; i++)
        fitting += is_canvas_name(names.items[i]);
    return fitting > 0 && 2 * fitting > names.count;
}

int intake_canvas(const char *folder, struct intake *out_intake, struct error *err)
{
    AUTO(intake_release) struct intake intake = INTAKE_INIT;
    AUTO(names_release) struct names names = NAMES_INIT;

    if (folder_list(folder, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[i]);
        AUTO(sender_name_release) struct sender_name name = {NULL, NULL, NULL, NULL};

        if (canvas_name_parse(names.items[i], &name))
            intake_add_file(&intake, intake_student(&intake, name.id, name.name, name.folder), path,
                            name.rest);
        else
            intake_add_rest(&intake, NULL, names.items[i], "is no file that Canvas names");
    }
    SWAP(*out_intake, intake);
    return 0;
}

/*
 * --- Gradescope --------------------------------------------------------------------------------
 */

bool intake_is_gradescope(const char *folder)
{
    AUTO(mem_free) char *metadata = path_join(folder, METADATA);

    return file_exists(metadata);
}

/* The value of ":key: value" within one submission's lines; quotes off. NULL: absent. */
static char *metadata_value(const char *text, const char *end, const char *key)
{
    const char *at = memmem(text, (size_t)(end - text), key, strlen(key));
    size_t size;

    if (at == NULL)
        return NULL;
    at += strlen(key);
    at += strspn(at, " ");
    size = strcspn(at, "\r\n");
    if (size >= 2 && (at[0] == '\'' || at[0] == '"') && at[size - 1] == at[0]) {
        at++;
        size -= 2;
    }
    return size > 0 ? mem_strndup(at, size) : NULL;
}

/* The lines of "submission_123:" up to the next one. */
static const char *metadata_of(const char *text, const char *submission, const char **out_end)
{
    AUTO(mem_free) char *key = mem_format("\n%s:", submission);
    AUTO(mem_free) char *first = mem_format("%s:", submission);
    const char *start = strncmp(text, first, strlen(first)) == 0 ? text : strstr(text, key);
    const char *end = start != NULL ? strstr(start + 1, "\nsubmission_") : NULL;

    if (start != NULL)
        *out_end = end != NULL ? end : start + strlen(start);
    return start;
}

static void gradescope_one(struct intake *intake, const char *metadata, const char *submission,
                           const char *folder)
{
    const char *end = NULL;
    const char *lines = metadata_of(metadata, submission, &end);
    AUTO(mem_free) char *sid = lines != NULL ? metadata_value(lines, end, ":sid:") : NULL;
    AUTO(mem_free) char *mail = lines != NULL ? metadata_value(lines, end, ":email:") : NULL;
    AUTO(mem_free) char *name = lines != NULL ? metadata_value(lines, end, ":name:") : NULL;
    AUTO(mem_free) char *date = lines != NULL ? metadata_value(lines, end, ":created_at:") : NULL;
    const char *id = sid != NULL ? sid : mail != NULL ? mail : submission;
    size_t first = intake->file_count;
    int64_t sent_at = 0;

    intake_add_folder(intake, intake_student(intake, id, name, submission), folder);
    if (date != NULL && strlen(date) > 19)
        date[19] = '\0'; /* "2026-11-20 12:00:00.123 Z" */
    if (date != NULL) {
        AUTO(mem_free) char *utc = mem_format("%sZ", date);

        (void)date_parse(utc, &sent_at, NULL);
    }
    for (size_t i = first; i < intake->file_count && sent_at > 0; i++)
        intake->files[i].sent_at = sent_at;
}

int intake_gradescope(const char *folder, struct intake *out_intake, struct error *err)
{
    AUTO(intake_release) struct intake intake = INTAKE_INIT;
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(mem_free) char *metadata_path = path_join(folder, METADATA);
    AUTO(mem_free) char *metadata = NULL;

    if (folder_list(folder, &names, err) < 0 ||
        file_read(metadata_path, METADATA_MAX_BYTES, &metadata, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[i]);

        if (strncmp(names.items[i], "submission_", 11) == 0 && file_is_folder(path))
            gradescope_one(&intake, metadata, names.items[i], path);
        else if (strcmp(names.items[i], METADATA) != 0)
            intake_add_rest(&intake, NULL, names.items[i], "is no submission of Gradescope's");
    }
    SWAP(*out_intake, intake);
    return 0;
}
