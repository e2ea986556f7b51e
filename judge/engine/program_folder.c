#include "judge/engine/program_folder.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"

#define SOURCE_MAX_BYTES ((size_t)4 << 20)
#define DEPTH_MAX 6
#define FILES_MAX 512

/*
 * A program that is made and started by scripts: everything is copied to where it may write, built
 * there, and what is there then is the program. Scripts expect to stand in their own folder.
 */
#define WORD(text) ((char *)(text))

static char *script_compile[] =
    {WORD("sh"), WORD("-c"),
     WORD("cp -r /work/. /box/ && cd /box && chmod -R u+w . && "
          "if [ -f build ]; then sh ./build 1>&2; fi && test -f run && chmod +x run")};
static char *script_outputs[] = {WORD("*")};
static char *script_run[] = {WORD("/work/run")};

#define NAMES_OF(words)                                                                            \
    {                                                                                              \
        (words), ARRAY_LEN(words), ARRAY_LEN(words)                                                \
    }

static const struct language script_language = {
    .id = WORD("script"),
    .name = WORD("a script of its own"),
    .source_name = WORD("build"),
    .compile = NAMES_OF(script_compile),
    .outputs = NAMES_OF(script_outputs),
    .run = NAMES_OF(script_run),
    .package = WORD("dash"),
    .needs_proc = true,
    .processes = 64,
    .extra_memory_bytes = (int64_t)256 << 20,
    .time_percent = 100,
};

/* Names below the folder, sorted; hidden files and folders are not part of a package. */
static int list_below(const char *folder, const char *prefix, int depth, struct names *out_names,
                      struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;

    if (folder_list(folder, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[i]);
        AUTO(mem_free) char *name = mem_format("%s%s", prefix, names.items[i]);
        AUTO(mem_free) char *below = mem_format("%s/", name);

        if (names.items[i][0] == '.' || strcmp(names.items[i], "__pycache__") == 0)
            continue;
        if (out_names->count >= FILES_MAX)
            return error_set(err, ERROR_INPUT, "'%s' holds more than %d files", folder, FILES_MAX);
        if (!file_is_folder(path))
            names_add(out_names, name);
        else if (depth < DEPTH_MAX && list_below(path, below, depth + 1, out_names, err) < 0)
            return -1;
    }
    return 0;
}

/* A folder with C++ and C is a C++ program; the first known file decides otherwise. */
static const struct language *language_of_names(const struct language_table *languages,
                                                const struct names *names)
{
    const struct language *found = NULL;

    for (size_t i = 0; i < names->count; i++) {
        const struct language *language = language_of_file(languages, names->items[i]);

        if (language != NULL && (found == NULL || strcmp(language->id, "cpp") == 0))
            found = language;
    }
    return found;
}

const struct language *program_folder_language(const struct language_table *languages,
                                               const char *folder)
{
    AUTO(names_release) struct names names = NAMES_INIT;

    if (list_below(folder, "", 0, &names, NULL) < 0)
        return NULL;
    return language_of_names(languages, &names);
}

static bool stem_is(const char *name, const char *stem)
{
    size_t size = strlen(stem);

    return strncmp(name, stem, size) == 0 && name[size] == '.';
}

static bool is_called_main(const char *name)
{
    name = path_base(name);
    return stem_is(name, "main") || stem_is(name, "Main") || stem_is(name, "__main__");
}

static bool holds_start(const char *path)
{
    static const char *const starts[] = {" main(", "__main__", " main ("};
    AUTO(mem_free) char *text = NULL;
    size_t size;

    if (file_read_bytes(path, SOURCE_MAX_BYTES, &text, &size, NULL) < 0)
        return false;
    for (size_t i = 0; i < ARRAY_LEN(starts); i++)
        if (strstr(text, starts[i]) != NULL)
            return true;
    return false;
}

/* How much a file looks like the main one. */
static int rank(const char *folder, const char *name, const char *path)
{
    if (is_called_main(name))
        return 3;
    if (stem_is(path_base(name), path_base(folder)))
        return 2;
    return holds_start(path);
}

static void make_first(struct build_request *request, size_t place)
{
    SWAP(request->names.items[0], request->names.items[place]);
    SWAP(request->paths.items[0], request->paths.items[place]);
}

static bool has_script(const struct names *names)
{
    for (size_t i = 0; i < names->count; i++)
        if (strcmp(names->items[i], "build") == 0 || strcmp(names->items[i], "run") == 0)
            return true;
    return false;
}

static bool is_source_of(const struct language *language, const char *name)
{
    const struct language_table one = {(struct language *)language, 1, 1};

    return language != NULL && language_of_file(&one, name) != NULL;
}

int program_folder_add(const struct language_table *languages, const char *folder,
                       struct build_request *request, struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    size_t main_file = 0;
    int best = -1;

    if (list_below(folder, "", 0, &names, err) < 0)
        return -1;
    request->language =
        has_script(&names) ? &script_language : language_of_names(languages, &names);
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[i]);

        if (is_source_of(request->language, names.items[i]) &&
            rank(folder, names.items[i], path) > best) {
            best = rank(folder, names.items[i], path);
            main_file = request->names.count;
        }
        names_add(&request->names, names.items[i]);
        names_add(&request->paths, path);
    }
    if (request->language == &script_language)
        return 0;
    if (request->language == NULL || best < 0)
        return error_set(err, ERROR_INPUT, "'%s' holds no program in a language that is known here",
                         folder);
    make_first(request, main_file);
    return 0;
}

static size_t place_of(const struct names *names, const char *name)
{
    size_t place = 0;

    while (place < names->count && strcmp(names->items[place], name) != 0)
        place++;
    return place;
}

int program_folder_include(const char *folder, struct build_request *request, struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;

    if (list_below(folder, "", 0, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[i]);
        size_t place = place_of(&request->names, names.items[i]);

        if (place == request->names.count) {
            names_add(&request->names, names.items[i]);
            names_add(&request->paths, path);
        } else {
            SWAP(request->paths.items[place], path);
        }
        if (is_called_main(names.items[i]) && is_source_of(request->language, names.items[i]))
            make_first(request, place);
    }
    return 0;
}
