#include <stdlib.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/repo/language_file.h"
#include "tests/unit/tap.h"

/* What a word or a file name leads to; NULL: nothing. */
static const struct {
    const char *word, *id;
} words[] = {
    {"c", "c"},       {"C++", "cpp"},   {"c++", "cpp"}, {"PY", "python"}, {"js", "javascript"},
    {"golang", "go"}, {"Java", "java"}, {"rs", "rust"}, {"cobol", NULL},  {"", NULL},
};
static const struct {
    const char *file, *id;
} files[] = {
    {"main.c", "c"},
    {"a b/x'\"\n.cpp", "cpp"},
    {"/x.y/é.py", "python"},
    {"Main.java", "java"},
    {"a.JS", "javascript"},
    {"lib.rs", "rust"},
    {"main.go", "go"},
    {"main", NULL},
    {".c", NULL},
    {"main.txt", NULL},
    {"c", NULL},
};

#define ROW(more) "[{\"id\": \"x\", \"extensions\": [\"x\"], \"source_name\": \"x.x\", " more "}]"

static const struct {
    const char *name, *text, *error;
} faulty[] = {
    {"truncated",
     "[{\"id\": ", "l:1:9: the file ends here: a value, a closing quote or a bracket is missing"},
    {"no list", "{}", "l:1:1: 'the whole' is empty: a list of languages would be right"},
    {"no id", "[{\"name\": \"X\"}]",
     "l:1:2: '[0].id' is missing: a short name such as \"c\" would be right"},
    {"an unknown key", ROW("\"run\": [\"x\"],\n\"complie\": [\"x\"]"),
     "l:2:1: '[0].complie' is an unknown key: did you mean 'compile'?"},
    {"an unfinished row", "[{\"id\": \"x\", \"extensions\": [\"x\"]}]",
     "l:1:2: '[0].source_name' is missing: the language 'x' cannot be used without\n"
     "l:1:2: '[0].run' is missing: the language 'x' cannot be used without"},
    {"a line end in an id",
     "[{\"id\": \"x\\ny\", \"extensions\": [\"x\"], \"source_name\": \"x\"}]",
     "l:1:9: '[0].id' is 'x\\x0ay': a short name such as \"c\" without control characters would "
     "be right\n"
     "l:1:2: '[0].run' is missing: the language 'x\\x0ay' cannot be used without"},
    {"a source name that leads elsewhere",
     "[{\"id\": \"x\", \"extensions\": [\"x\"], \"source_name\": \"../x\", \"run\": [\"x\"]}]",
     "l:1:2: '[0].source_name' is '../x': a plain file name would be right"},
    {"an unknown placeholder", ROW("\"run\": [\"x\", \"{sorce}\"]"),
     "l:1:2: '[0].run' holds '{sorce}': {source}, {main}, {output}, {memory_mib}, {stack_kib} or "
     "{class} "
     "would be right"},
    {"an environment without values", ROW("\"run\": [\"x\"], \"env\": [\"X\"]"),
     "l:1:2: '[0].env' holds 'X': NAME=value would be right"},
    {"time that is cut", ROW("\"run\": [\"x\"],\n\"time_percent\": 50"),
     "l:2:17: '[0].time_percent' is 50: 100 to 10000 would be right"},
};

static const char own_rows[] = "[{\"id\": \"c\", \"compile\": [\"clang\", \"{source}\"]},"
                               " {\"id\": \"zig\", \"extensions\": [\"zig\"], \"source_name\": "
                               "\"main.zig\", \"run\": [\"{output}\"]}]";

static void ours_are_complete(const struct language_table *table)
{
    tap_is_int((int64_t)table->count, 7, "seven languages");
    for (size_t i = 0; i < table->count; i++) {
        const struct language *row = &table->rows[i];

        tap_ok(row->package != NULL && row->version.count > 0 && row->starter != NULL &&
                   row->starter_comment != NULL && row->flush != NULL,
               "%s: a package, a version, a starter", row->id);
        tap_ok(row->compile.count > 0 || row->check.count > 0, "%s: compiled, or checked", row->id);
        tap_ok((row->time_percent == 100 && row->extra_memory_bytes == 0 && row->processes == 0) ||
                   row->why != NULL,
               "%s: what is widened has a reason", row->id);
    }
}

static void own_rows_add_and_override(void)
{
    AUTO(language_table_release) struct language_table table = LANGUAGE_TABLE_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    const struct language *c, *zig;

    tap_is_int(language_file_load(&table, &err), 0, "with rows of one's own: %s", error_text(&err));
    c = language_find(&table, "c");
    zig = language_find(&table, "zig");
    tap_is_int((int64_t)table.count, 8, "one is new");
    tap_is_str(c->compile.items[0], "clang", "one changes a command");
    tap_is_str(c->source_name, "main.c", "and keeps the rest");
    tap_is_str(zig->name, "zig", "a name is the id where none is given");
    tap_is_int(zig->time_percent, 100, "time is as it is");
}

static void sources_by_class(const struct language_table *table)
{
    static const char text[] = "public class Solver { }";
    const struct span source = {text, sizeof text - 1};
    AUTO(mem_free) char *java = language_source_name(language_find(table, "java"), source);
    AUTO(mem_free)
    char *plain = language_source_name(language_find(table, "java"), (struct span){"", 0});
    AUTO(mem_free) char *c = language_source_name(language_find(table, "c"), source);

    tap_is_str(java, "Solver.java", "Java's file is named by its class");
    tap_is_str(plain, "Main.java", "or Main");
    tap_is_str(c, "main.c", "no other is");
}

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(language_table_release) struct language_table table = LANGUAGE_TABLE_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(mem_free) char *folder = NULL;
    AUTO(mem_free) char *path = NULL;

    if (scratch_make(&scratch, NULL) < 0)
        return 1;
    setenv("XDG_CONFIG_HOME", scratch.path, 1);
    tap_is_int(language_file_load(&table, &err), 0, "our own rows are sound: %s", error_text(&err));
    ours_are_complete(&table);
    for (size_t i = 0; i < ARRAY_LEN(words); i++) {
        const struct language *row = language_find(&table, words[i].word);

        tap_is_str(row != NULL ? row->id : NULL, words[i].id, "the word '%s'", words[i].word);
    }
    for (size_t i = 0; i < ARRAY_LEN(files); i++) {
        const struct language *row = language_of_file(&table, files[i].file);

        tap_is_str(row != NULL ? row->id : NULL, files[i].id, "file number %zu", i + 1);
    }
    sources_by_class(&table);
    for (size_t i = 0; i < ARRAY_LEN(faulty); i++) {
        AUTO(language_table_release) struct language_table none = LANGUAGE_TABLE_INIT;
        AUTO(error_release) struct error fault = ERROR_INIT;
        struct span text = {faulty[i].text, strlen(faulty[i].text)};

        tap_ok(language_file_parse("l", text, &none, &fault) < 0 && fault.kind == ERROR_INPUT,
               "refused: %s", faulty[i].name);
        tap_is_str(error_text(&fault), faulty[i].error, "said: %s", faulty[i].name);
    }
    folder = path_join(scratch.path, "judge");
    path = path_join(folder, "languages.json");
    if (folder_make(folder, NULL) < 0 ||
        file_write_atomic(path, own_rows, sizeof own_rows - 1, NULL) < 0)
        return 1;
    own_rows_add_and_override();
    return tap_done();
}
