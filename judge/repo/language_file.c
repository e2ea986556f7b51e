#include "judge/repo/language_file.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/repo/fields.h"
#include "judge/repo/places.h"

#define LANGUAGE_FILE_MAX_BYTES ((size_t)1 << 20)
#define MEMBER(name) offsetof(struct language, name)

static const struct field language_rows[] = {
    {"id", FIELD_LINE, MEMBER(id), .right = "a short name such as \"c\"", .is_required = true},
    {"name", FIELD_LINE, MEMBER(name), .right = "a name such as \"C++\""},
    {"extensions", FIELD_LINES, MEMBER(extensions), .right = "a list such as [\"cpp\", \"cc\"]"},
    {"aliases", FIELD_LINES, MEMBER(aliases), .right = "a list of words"},
    {"source_name", FIELD_LINE, MEMBER(source_name), .right = "a file name such as \"main.c\""},
    {"compile", FIELD_LINES, MEMBER(compile), .right = "a list: the program and its arguments"},
    {"check", FIELD_LINES, MEMBER(check), .right = "a list: the program and its arguments"},
    {"outputs", FIELD_LINES, MEMBER(outputs), .right = "a list of file names"},
    {"run", FIELD_LINES, MEMBER(run), .right = "a list: the program and its arguments"},
    {"version", FIELD_LINES, MEMBER(version), .right = "a list: the program and its arguments"},
    {"binds", FIELD_LINES, MEMBER(binds), .right = "a list of folders"},
    {"linkers", FIELD_LINES, MEMBER(linkers), .right = "a list of linkers such as \"gold\""},
    {"precompiled", FIELD_LINES, MEMBER(precompiled), .right = "a list of C or C++ headers"},
    {"env", FIELD_LINES, MEMBER(env), .right = "a list such as [\"GOPROXY=off\"]"},
    {"package", FIELD_LINE, MEMBER(package), .right = "the name of a Debian package"},
    {"starter_comment", FIELD_LINE, MEMBER(starter_comment), .right = "how a line comment begins"},
    {"starter", FIELD_TEXT, MEMBER(starter), .right = "a smallest whole program"},
    {"flush", FIELD_LINE, MEMBER(flush), .right = "how output is flushed"},
    {"is_named_by_class", FIELD_BOOL, MEMBER(is_named_by_class), .right = "true or false"},
    {"runs_native", FIELD_BOOL, MEMBER(runs_native), .right = "true or false"},
    {"needs_proc", FIELD_BOOL, MEMBER(needs_proc), .right = "true or false"},
    {"processes", FIELD_INT, MEMBER(processes), .right = "a whole number", .least = 1, .most = 512},
    {"extra_memory", FIELD_BYTES, MEMBER(extra_memory_bytes), .right = "a size such as \"64 MiB\"",
     .least = 0, .most = 4.0 * (1 << 30)},
    {"time_percent", FIELD_INT64, MEMBER(time_percent), .right = "a whole number", .least = 100,
     .most = 10000},
    {"why", FIELD_LINE, MEMBER(why), .right = "a reason in one line"},
};

static struct language *row_with_id(struct language_table *table, const char *id)
{
    for (size_t i = 0; i < table->count; i++) {
        if (strcmp(table->rows[i].id, id) == 0)
            return &table->rows[i];
    }
    return NULL;
}

/* A new row, or the one that this one changes. NULL: without an id there is nothing to change. */
static struct language *row_for(struct language_table *table, const struct json *value)
{
    static const struct language empty = LANGUAGE_INIT;
    const struct json *id = value->type == JSON_OBJECT ? json_find(value, "id") : NULL;
    struct language *row;

    if (id == NULL || id->type != JSON_STRING)
        return NULL;
    row = row_with_id(table, id->string);
    if (row != NULL)
        return row;
    ARRAY_PUSH(table->rows, table->count, table->capacity, empty);
    row = &table->rows[table->count - 1];
    row->id = mem_strdup(id->string);
    row->name = mem_strdup(id->string);
    row->time_percent = 100;
    return row;
}

static bool is_placeholder(const char *text, size_t size)
{
    static const char *const known[] = {"source",     "main",      "output",
                                        "memory_mib", "stack_kib", "class"};

    for (size_t i = 0; i < ARRAY_LEN(known); i++) {
        if (strlen(known[i]) == size && memcmp(known[i], text, size) == 0)
            return true;
    }
    return false;
}

/* "{outptu}" would reach the compiler as it is: better said here. */
static void check_words(struct fields *fields, const struct json *value, const char *key,
                        const struct names *words)
{
    for (size_t i = 0; i < words->count; i++) {
        const char *open = strchr(words->items[i], '{');
        size_t size = open != NULL ? strspn(open + 1, "abcdefghijklmnopqrstuvwxyz_") : 0;

        if (size > 0 && open[size + 1] == '}' && !is_placeholder(open + 1, size))
            fields_complain(fields, value,
                            "'%s.%s' holds '{%.*s}': {source}, {main}, {output}, {memory_mib}, "
                            "{stack_kib} or {class} would be right",
                            fields->path.data, key, (int)size, open + 1);
    }
}

/* What a row must have when all files have had their say. */
static void check_row(struct fields *fields, const struct json *value, const struct language *row)
{
    const struct {
        const char *key;
        bool is_there;
    } needed[] = {
        {"extensions", row->extensions.count > 0},
        {"source_name", row->source_name != NULL},
        {"run", row->run.count > 0},
        {"outputs", row->outputs.count > 0 || row->compile.count == 0},
    };

    for (size_t i = 0; i < ARRAY_LEN(needed); i++) {
        if (!needed[i].is_there)
            fields_complain(fields, value,
                            "'%s.%s' is missing: the language '%s' cannot be used without",
                            fields->path.data, needed[i].key, row->id);
    }
    if (row->source_name != NULL &&
        (strchr(row->source_name, '/') != NULL || row->source_name[0] == '.'))
        fields_complain(fields, value, "'%s.source_name' is '%s': a plain file name would be right",
                        fields->path.data, row->source_name);
    for (size_t i = 0; i < row->env.count; i++) {
        if (strchr(row->env.items[i], '=') == NULL)
            fields_complain(fields, value, "'%s.env' holds '%s': NAME=value would be right",
                            fields->path.data, row->env.items[i]);
    }
    check_words(fields, value, "compile", &row->compile);
    check_words(fields, value, "check", &row->check);
    check_words(fields, value, "run", &row->run);
}

static void read_table(struct fields *fields, const struct json *root, struct language_table *table)
{
    if (root->type != JSON_ARRAY) {
        fields_fault(fields, root, "a list of languages would be right");
        return;
    }
    for (size_t i = 0; i < root->count; i++) {
        const struct json *value = &root->items[i];
        size_t mark = fields_enter_item(fields, i);
        AUTO(language_release) struct language nameless = LANGUAGE_INIT;
        struct language *row = row_for(table, value);

        fields_read(fields, value, language_rows, ARRAY_LEN(language_rows),
                    row != NULL ? row : &nameless);
        if (row != NULL)
            check_row(fields, value, row);
        fields_leave(fields, mark);
    }
}

int language_file_parse(const char *name, struct span text, struct language_table *table,
                        struct error *err)
{
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(fields_release) struct fields fields;

    fields_init(&fields, name, err);
    if (json_parse(name, text, &document, err) < 0)
        return -1;
    read_table(&fields, json_root(document), table);
    return fields_finish(&fields);
}

static int read_file(const char *path, struct language_table *table, struct error *err)
{
    AUTO(mem_free) char *text = NULL;
    size_t size;

    if (file_read_bytes(path, LANGUAGE_FILE_MAX_BYTES, &text, &size, err) < 0)
        return -1;
    return language_file_parse(path, (struct span){text, size}, table, err);
}

static int read_own_file(struct language_table *table, struct error *err)
{
    AUTO(mem_free) char *folder = NULL;
    AUTO(mem_free) char *path = NULL;

    /* Without a home there are no rows of one's own: that is no reason to stop. */
    if (path_xdg(XDG_CONFIG, &folder, NULL) < 0)
        return 0;
    path = path_join(folder, "languages.json");
    return file_exists(path) ? read_file(path, table, err) : 0;
}

int language_file_load(struct language_table *out_table, struct error *err)
{
    AUTO(language_table_release) struct language_table table = LANGUAGE_TABLE_INIT;
    AUTO(mem_free) char *ours = place_languages();

    if (read_file(ours, &table, err) < 0 || read_own_file(&table, err) < 0)
        return -1;
    SWAP(*out_table, table);
    return 0;
}
