#include "judge/engine/program_folder.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"

#define SOURCE_MAX_BYTES ((size_t)4 << 20)

/* A folder with C++ and C is a C++ program; the first known file decides otherwise. */
const struct language *program_folder_language(const struct language_table *languages,
                                               const char *folder)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    const struct language *found = NULL;

    if (folder_list(folder, &names, NULL) < 0)
        return NULL;
    for (size_t i = 0; i < names.count; i++) {
        const struct language *language = language_of_file(languages, names.items[i]);

        if (language != NULL && (found == NULL || strcmp(language->id, "cpp") == 0))
            found = language;
    }
    return found;
}

static bool stem_is(const char *name, const char *stem)
{
    size_t size = strlen(stem);

    return strncmp(name, stem, size) == 0 && name[size] == '.';
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
    if (stem_is(name, "main") || stem_is(name, "Main") || stem_is(name, "__main__"))
        return 3;
    if (stem_is(name, path_base(folder)))
        return 2;
    return holds_start(path);
}

static void swap_first(struct names *names, size_t place)
{
    SWAP(names->items[0], names->items[place]);
}

int program_folder_add(const struct language_table *languages, const char *folder,
                       struct build_request *request, struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    size_t main_file = 0;
    int best = -1;

    request->language = program_folder_language(languages, folder);
    if (folder_list(folder, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[i]);
        const struct language *language = language_of_file(languages, names.items[i]);

        if (strcmp(names.items[i], "build") == 0 || strcmp(names.items[i], "CMakeLists.txt") == 0)
            return error_set(err, ERROR_INPUT,
                             "'%s' is built by its own '%s', which judge does not run", folder,
                             names.items[i]);
        if (names.items[i][0] == '.' || file_is_folder(path))
            continue;
        if (language != NULL && language == request->language &&
            rank(folder, names.items[i], path) > best) {
            best = rank(folder, names.items[i], path);
            main_file = request->names.count;
        }
        names_add(&request->names, names.items[i]);
        names_add(&request->paths, path);
    }
    if (request->language == NULL || best < 0)
        return error_set(err, ERROR_INPUT, "'%s' holds no program in a language that is known here",
                         folder);
    swap_first(&request->names, main_file);
    swap_first(&request->paths, main_file);
    return 0;
}
