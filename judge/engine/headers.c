#include "judge/engine/headers.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/engine/cache.h"
#include "judge/engine/companion.h"
#include "judge/engine/compile.h"

#define HEADERS_FORMAT 2 /* to be raised when what is kept means something else */
#define MADE_NAME "header.h.gch"
#define NOTE_NAME "taken"
#define PLUGIN_INSIDE "/plugin"
#define PLUGIN_NAME "instantiate.so"

/* Of making one: it is larger, and its making longer, than most programs'. */
static const struct limits making_limits = {
    .cpu_time_ms = 30000,
    .wall_time_ms = 60000,
    .memory_bytes = 2LL << 30,
    .output_bytes = 400LL << 20,
    .processes = 64,
};

static struct span span_skip(struct span text, size_t size)
{
    size_t most = size < text.size ? size : text.size;

    return (struct span){text.data + most, text.size - most};
}

static bool span_begins(struct span text, const char *with)
{
    size_t size = strlen(with);

    return text.size >= size && memcmp(text.data, with, size) == 0;
}

static struct span skip_until(struct span text, const char *end)
{
    while (text.size > 0 && !span_begins(text, end))
        text = span_skip(text, 1);
    return span_skip(text, strlen(end));
}

static struct span skip_blanks_and_comments(struct span text)
{
    for (;;) {
        while (text.size > 0 && isspace((unsigned char)text.data[0]))
            text = span_skip(text, 1);
        if (span_begins(text, "//"))
            text = skip_until(text, "\n");
        else if (span_begins(text, "/*"))
            text = skip_until(span_skip(text, 2), "*/");
        else
            return text;
    }
}

static struct span skip_spaces(struct span text)
{
    while (text.size > 0 && (text.data[0] == ' ' || text.data[0] == '\t'))
        text = span_skip(text, 1);
    return text;
}

const char *headers_wanted(const struct language *language, struct span source)
{
    struct span rest = skip_blanks_and_comments(source);

    if (!span_begins(rest, "#"))
        return NULL;
    rest = skip_spaces(span_skip(rest, 1));
    if (!span_begins(rest, "include"))
        return NULL;
    rest = skip_spaces(span_skip(rest, strlen("include")));
    for (size_t i = 0; i < language->precompiled.count; i++) {
        AUTO(mem_free) char *words = mem_format("<%s>", language->precompiled.items[i]);

        if (span_begins(rest, words))
            return language->precompiled.items[i];
    }
    return NULL;
}

/* The flags that the header has to be made with: neither inputs and outputs nor libraries. */
static void flags_of(const struct names *argv, struct names *out_flags)
{
    for (size_t i = 0; i < argv->count; i++) {
        const char *word = argv->items[i];

        if (i > 0 && strcmp(word, "-o") == 0)
            i++;
        else if (i == 0 || (word[0] == '-' && strncmp(word, "-l", 2) != 0))
            names_add(out_flags, word);
    }
}

static void words_add(struct names *names, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        names_add(names, words[i]);
}

/* Compiles source_path (seen as /work/<its name>) with these words behind the flags. */
static int compile_with(const struct language *maker, const struct names *flags,
                        const char *const *words, size_t word_count, const char *source_path,
                        const char *folder, struct compile_outcome *out_outcome, struct error *err)
{
    AUTO(names_release) struct names argv = NAMES_INIT;
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(names_release) struct names paths = NAMES_INIT;
    const struct compile_job job = {.language = maker,
                                    .names = &names,
                                    .paths = &paths,
                                    .argv = &argv,
                                    .limits = making_limits,
                                    .folder = folder};

    words_add(&argv, (const char *const *)flags->items, flags->count);
    words_add(&argv, words, word_count);
    names_add(&names, path_base(source_path));
    names_add(&paths, source_path);
    return compile_run(&job, out_outcome, err);
}

/* What is bound in the box, and the word that makes use of it; none where it cannot be made. */
static void plugin_add(struct names *binds, struct names *flags)
{
    AUTO(error_release) struct error why = ERROR_INIT;
    AUTO(mem_free) char *path = NULL;
    AUTO(mem_free) char *folder = NULL;
    AUTO(mem_free) char *bind = NULL;

    if (companion_build("instantiate", &path, &why) < 0)
        return;
    folder = path_folder(path);
    bind = mem_format("%s:" PLUGIN_INSIDE, folder);
    names_add(binds, bind);
    names_add(flags, "-fplugin=" PLUGIN_INSIDE "/" PLUGIN_NAME);
}

/* 1: made, as MADE_NAME in the folder; 0: the compiler does not want to. */
static int header_make(const struct language *language, const struct names *flags, bool with_plugin,
                       const char *source_path, const char *folder, struct error *err)
{
    static const char *const words[] = {"-x", "c++-header", "-o", "/box/" MADE_NAME,
                                        "/work/" HEADERS_SOURCE};
    AUTO(compile_outcome_release) struct compile_outcome outcome = COMPILE_OUTCOME_INIT;
    AUTO(names_release) struct names binds = NAMES_INIT;
    AUTO(names_release) struct names all_flags = NAMES_INIT;
    char made_name[] = MADE_NAME, *outputs[] = {made_name};
    struct language maker = *language; /* shares the row's words, owns nothing */

    words_add(&all_flags, (const char *const *)flags->items, flags->count);
    words_add(&binds, (const char *const *)language->binds.items, language->binds.count);
    if (with_plugin)
        plugin_add(&binds, &all_flags);
    maker.outputs = (struct names){outputs, 1, 1};
    maker.binds = binds;
    if (compile_with(&maker, &all_flags, words, ARRAY_LEN(words), source_path, folder, &outcome,
                     err) < 0)
        return -1;
    return outcome.is_built;
}

/* With -H the compiler names each header that it opens, and marks a precompiled one by "!". */
static int header_is_taken(const struct language *language, const struct names *flags,
                           const char *source_path, const char *folder, struct error *err)
{
    static const char *const words[] = {"-isystem", HEADERS_INSIDE, "-fsyntax-only",        "-H",
                                        "-x",       "c++",          "/work/" HEADERS_SOURCE};
    AUTO(compile_outcome_release) struct compile_outcome outcome = COMPILE_OUTCOME_INIT;
    AUTO(mem_free) char *bind = mem_format("%s:%s", folder, HEADERS_INSIDE);
    char *binds[] = {bind};
    struct language user = *language; /* shares the row's words, owns nothing */

    user.outputs = (struct names)NAMES_INIT;
    user.binds = (struct names){binds, 1, 1};
    if (compile_with(&user, flags, words, ARRAY_LEN(words), source_path, folder, &outcome, err) < 0)
        return -1;
    return outcome.is_built && span_begins(strbuf_span(&outcome.words), "! " HEADERS_INSIDE);
}

/* MADE_NAME becomes <header>.gch. */
static int header_place(const char *folder, const char *header, char **out_name, struct error *err)
{
    AUTO(mem_free) char *name = mem_format("%s.gch", header);
    AUTO(mem_free) char *path = path_join(folder, name);
    AUTO(mem_free) char *made = path_join(folder, MADE_NAME);
    AUTO(mem_free) char *above = path_folder(path);

    if (folder_make(above, err) < 0)
        return -1;
    if (rename(made, path) < 0)
        return error_system(err, "cannot rename '%s'", made);
    *out_name = TAKE(name);
    return 0;
}

/* The plugin's pragma, where the plugin is: elsewhere the compiler would complain of it. */
static char *source_of(const char *header)
{
    return mem_format("#include <%s>\n"
                      "#if __has_include(\"" PLUGIN_INSIDE "/" PLUGIN_NAME "\")\n"
                      "#pragma judge instantiate\n"
                      "#endif\n",
                      header);
}

/* Fills the making's folder; NOTE_NAME says "yes" or "no". */
static int entry_make(const struct language *language, const struct names *flags,
                      const char *header, const char *folder, struct names *out_files,
                      struct error *err)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(mem_free) char *text = source_of(header);
    AUTO(mem_free) char *source_path = NULL;
    AUTO(mem_free) char *note_path = path_join(folder, NOTE_NAME);
    AUTO(mem_free) char *name = NULL;
    int is_taken;

    if (scratch_make(&scratch, err) < 0)
        return -1;
    source_path = path_join(scratch.path, HEADERS_SOURCE);
    if (file_create(source_path, text, strlen(text), err) < 0)
        return -1;
    is_taken = header_make(language, flags, true, source_path, folder, err);
    if (is_taken == 0)
        is_taken = header_make(language, flags, false, source_path, folder, err);
    if (is_taken > 0) {
        if (header_place(folder, header, &name, err) < 0)
            return -1;
        is_taken = header_is_taken(language, flags, source_path, folder, err);
    }
    if (is_taken < 0)
        return -1;
    if (is_taken > 0)
        names_add(out_files, name);
    names_add(out_files, NOTE_NAME);
    return file_create(note_path, is_taken > 0 ? "yes" : "no", is_taken > 0 ? 3 : 2, err);
}

static void entry_key(const struct toolchain *toolchain, const struct names *flags,
                      const char *header, char out_key[HASH_HEX_BYTES])
{
    struct hash hash;

    hash_init(&hash);
    hash_add_int(&hash, HEADERS_FORMAT);
    hash_add_str(&hash, toolchain->identity);
    hash_add_str(&hash, toolchain->version);
    hash_add_str(&hash, header);
    for (size_t i = 0; i < flags->count; i++)
        hash_add_str(&hash, flags->items[i]);
    hash_finish(&hash, out_key);
}

int headers_find(const struct language *language, const struct toolchain *toolchain,
                 const struct names *argv, const char *header, char **out_folder, struct error *err)
{
    AUTO(names_release) struct names flags = NAMES_INIT;
    AUTO(names_release) struct names files = NAMES_INIT;
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(cache_making_release) struct cache_making making = CACHE_MAKING_INIT;
    char key[HASH_HEX_BYTES];
    int status;

    flags_of(argv, &flags);
    entry_key(toolchain, &flags, header, key);
    status = cache_find("headers", key, &entry, err);
    if (status == 0)
        status = cache_begin("headers", key, &making, &entry, err);
    if (status < 0)
        return -1;
    if (status == 0 && (entry_make(language, &flags, header, making.folder, &files, err) < 0 ||
                        cache_commit(&making, &files, &entry, err) < 0))
        return -1;
    /* The note alone: the compiler passed over what was made. */
    *out_folder = entry.files.count > 1 ? TAKE(entry.folder) : NULL;
    return 0;
}
