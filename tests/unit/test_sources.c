#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/engine/command.h"
#include "judge/engine/sources.h"
#include "tests/unit/tap.h"

#define LIMIT 100

static char *put(const struct scratch *scratch, const char *name, const char *data, size_t size)
{
    char *path = path_join(scratch->path, name);

    (void)unlink(path);
    (void)file_create(path, data, size, NULL);
    return path;
}

static const struct {
    const char *name, *data;
    size_t size;
    const char *complaint;
} complaint_rows[] = {
    {"a small text",              "int main;",          9, NULL                 },
    {"an empty file",             "",                   0, "the source is empty"},
    {"a NUL byte",                "ab\0c",              4,
     "the source is not text: byte 3 is NUL; a text file in UTF-8 is needed"    },
    {"a byte order mark is text", "\xef\xbb\xbfint a;", 9, NULL                 },
};

static void bad_sources_are_complained_of(const struct scratch *scratch)
{
    AUTO(mem_free) char *large = put(scratch, "large.c", "x", 1);
    AUTO(names_release) struct names paths = NAMES_INIT;
    AUTO(sources_release) struct sources sources = SOURCES_INIT;

    for (size_t i = 0; i < ARRAY_LEN(complaint_rows); i++) {
        AUTO(mem_free)
        char *path = put(scratch, "a.c", complaint_rows[i].data, complaint_rows[i].size);
        AUTO(names_release) struct names one = NAMES_INIT;
        AUTO(sources_release) struct sources read = SOURCES_INIT;

        names_add(&one, path);
        tap_is_int(sources_read(&one, LIMIT, &read, NULL), 0, "%s is read", complaint_rows[i].name);
        tap_is_str(read.complaint, complaint_rows[i].complaint, "%s", complaint_rows[i].name);
    }
    /* A hole of 100 MB: it must be refused by its size, unread. */
    (void)!truncate(large, 100 * 1000 * 1000);
    names_add(&paths, large);
    tap_is_int(sources_read(&paths, 64 << 10, &sources, NULL), 0, "a source of 100 MB is no error");
    tap_is_str(sources.complaint, "the source has 95.4 MiB; at most 64 KiB are allowed",
               "but too large");
    tap_is_int((int64_t)sources.count, 0, "and is not read");
}

static void unreadable_sources_are_errors(const struct scratch *scratch)
{
    AUTO(mem_free) char *absent = path_join(scratch->path, "absent.c");
    AUTO(mem_free) char *fifo = path_join(scratch->path, "fifo.c");
    const struct {
        const char *name, *path, *text;
    } rows[] = {
        {"an absent file", absent,        "No such file"      },
        {"a folder",       scratch->path, "is a folder"       },
        {"a pipe",         fifo,          "not a regular file"},
    };

    (void)mkfifo(fifo, 0600);
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(names_release) struct names paths = NAMES_INIT;
        AUTO(sources_release) struct sources sources = SOURCES_INIT;
        AUTO(error_release) struct error err = ERROR_INIT;

        names_add(&paths, rows[i].path);
        tap_is_int(sources_read(&paths, LIMIT, &sources, &err), -1, "%s is an error", rows[i].name);
        tap_is_int(err.kind, ERROR_USAGE, "%s: of usage", rows[i].name);
        tap_has_str(error_text(&err), rows[i].text, "%s: said", rows[i].name);
    }
}

static void includes_are_found(const struct scratch *scratch)
{
    static const char source[] =
        "#include <stdio.h>\n  #  include \"one.h\"\n#include \"/etc/passwd\"\n"
        "#include \"../up.h\"\n// #include \"no.h\"\n#include \"one.h\"\n#include \"broken\n";
    AUTO(mem_free) char *one = put(scratch, "one.h", "#include \"two.h\"\n", 17);
    AUTO(mem_free)
    char *two = put(scratch, "two.h", "#include \"one.h\"\n#include \"three.h\"", 35);
    AUTO(mem_free) char *no = put(scratch, "no.h", "", 0);
    AUTO(names_release) struct names folders = NAMES_INIT;
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(names_release) struct names paths = NAMES_INIT;

    names_add(&folders, scratch->path);
    sources_find_includes(source, sizeof source - 1, &folders, &names, &paths);
    tap_is_int((int64_t)names.count, 2, "each included file once, though they include each other");
    tap_is_str(names.items[0], "one.h", "the first");
    tap_is_str(names.items[1], "two.h", "and what that includes");
    tap_is_str(paths.items[1], two, "with its path");
}

static void words_are_filled(void)
{
    AUTO(names_release) struct names words = NAMES_INIT;
    AUTO(names_release) struct names sources = NAMES_INIT;
    AUTO(names_release) struct names argv = NAMES_INIT;
    static const char *const row[] = {"{output}", "{source}",      "-x{source}",  "{class}.m",
                                      "{main}",   "{memory_mib}m", "{stack_kib}", "{other}",
                                      "{",        "a b;$(c)"};
    static const char *const filled[] = {"/box/main", "/work/a.c", "/work/b.o", "-x/work/a.c",
                                         "Main.m",    "/work/b.c", "512m",      "262144",
                                         "{other}",   "{",         "a b;$(c)"};
    const struct command_values values = {&sources, "/box/main", "Main", (int64_t)512 << 20,
                                          "/work/b.c"};

    for (size_t i = 0; i < ARRAY_LEN(row); i++)
        names_add(&words, row[i]);
    names_add(&sources, "/work/a.c");
    names_add(&sources, "/work/b.o");
    command_expand(&words, &values, &argv);
    tap_is_int((int64_t)argv.count, ARRAY_LEN(filled), "{source} as a word is as many words");
    for (size_t i = 0; i < argv.count && i < ARRAY_LEN(filled); i++)
        tap_is_str(argv.items[i], filled[i], "word '%s'", filled[i]);
}

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;

    if (scratch_make(&scratch, NULL) < 0)
        return 1;
    bad_sources_are_complained_of(&scratch);
    unreadable_sources_are_errors(&scratch);
    includes_are_found(&scratch);
    words_are_filled();
    return tap_done();
}
