#include "judge/repo/worktree.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/json.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/repo/fields.h"
#include "judge/repo/repository.h"
#include "judge/repo/starter.h"

#define MARK_FILE "judge.json"
#define MARK_MAX_BYTES ((size_t)64 << 10)
#define CASE_MAX_BYTES ((size_t)64 << 20)

void worktree_release(struct worktree *tree)
{
    mem_free(&tree->folder);
    mem_free(&tree->problem_id);
    mem_free(&tree->language);
    mem_free(&tree->source);
}

static void read_settings(struct fields *fields, const struct json *value, void *target)
{
    (void)target; /* repo/config reads what is inside */
    if (value->type != JSON_OBJECT)
        fields_fault(fields, value, "an object of settings would be right");
}

static const struct field mark_rows[] = {
    {"problem", FIELD_TEXT, offsetof(struct worktree, problem_id), .right = "a problem's id",
     .is_required = true},
    {"language", FIELD_LINE, offsetof(struct worktree, language), .right = "a language's id"},
    {"source", FIELD_LINE, offsetof(struct worktree, source), .right = "a file name"},
    {"settings", FIELD_OWN, 0, .right = "an object", .read = read_settings},
};

/* source is still the bare name; out_key_count may be NULL. */
static int read_mark(const char *path, struct worktree *out_tree, size_t *out_key_count,
                     struct error *err)
{
    AUTO(worktree_release) struct worktree tree = WORKTREE_INIT;
    AUTO(mem_free) char *text = NULL;
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(fields_release) struct fields fields;
    size_t size;

    fields_init(&fields, path, err);
    if (file_read_bytes(path, MARK_MAX_BYTES, &text, &size, err) < 0 ||
        json_parse(path, (struct span){text, size}, &document, err) < 0)
        return -1;
    fields_read(&fields, json_root(document), mark_rows, ARRAY_LEN(mark_rows), &tree);
    if (fields_finish(&fields) < 0)
        return -1;
    if (out_key_count != NULL)
        *out_key_count = json_root(document)->count;
    SWAP(*out_tree, tree);
    return 0;
}

static int load_mark(const char *folder, const char *path, struct worktree *out_tree,
                     struct error *err)
{
    AUTO(worktree_release) struct worktree tree = WORKTREE_INIT;

    if (read_mark(path, &tree, NULL, err) < 0)
        return -1;
    tree.folder = mem_strdup(folder);
    if (tree.source != NULL) {
        AUTO(mem_free) char *name = TAKE(tree.source);

        tree.source = path_join(folder, name);
    }
    SWAP(*out_tree, tree);
    return 0;
}

int worktree_find(const char *folder, struct worktree *out_tree, bool *out_found, struct error *err)
{
    AUTO(mem_free) char *at = NULL;

    if (path_real(folder, &at, err) < 0)
        return -1;
    for (;;) {
        AUTO(mem_free) char *path = path_join(at, MARK_FILE);
        AUTO(mem_free) char *above = path_folder(at);

        if (file_exists(path)) {
            if (load_mark(at, path, out_tree, err) < 0)
                return -1;
            *out_found = true;
            return 0;
        }
        if (strcmp(above, at) == 0 || strcmp(at, "/") == 0)
            break;
        SWAP(at, above);
    }
    *out_found = false;
    return 0;
}

/* Making one: where, and what was made or left as it was. */
struct making {
    const char *parent, *slug;
    struct names made, kept;
};

static void making_release(struct making *making)
{
    names_release(&making->made);
    names_release(&making->kept);
}

static int make_file(struct making *making, const char *name, const char *data, size_t size,
                     struct error *err)
{
    AUTO(mem_free) char *relative = path_join(making->slug, name);
    AUTO(mem_free) char *path = path_join(making->parent, relative);

    if (file_exists(path)) {
        names_add(&making->kept, relative);
        return 0;
    }
    if (file_write_atomic(path, data, size, err) < 0)
        return -1;
    names_add(&making->made, relative);
    return 0;
}

static int copy_sample(struct making *making, const struct problem *problem, size_t number,
                       const char *from_ending, const char *to_ending, struct error *err)
{
    AUTO(mem_free)
    char *from = mem_format("%s/samples/%zu%s", problem->folder, number, from_ending);
    AUTO(mem_free) char *to = mem_format("cases/%zu%s", number, to_ending);
    AUTO(mem_free) char *data = NULL;
    size_t size;

    if (file_read_bytes(from, CASE_MAX_BYTES, &data, &size, err) < 0)
        return -1;
    return make_file(making, to, data, size, err);
}

static int make_cases(struct making *making, const struct problem *problem, struct error *err)
{
    for (size_t number = 1; number <= problem->sample_count; number++) {
        if (copy_sample(making, problem, number, ".in", ".in", err) < 0 ||
            copy_sample(making, problem, number, ".ans", ".out", err) < 0)
            return -1;
    }
    return 0;
}

/* The compiler's words that hold for C and C++ alike: both may come to stand in one folder. */
static void compile_flags(const struct language *language, struct strbuf *out)
{
    for (size_t i = 0; i < language->compile.count; i++) {
        if (strncmp(language->compile.items[i], "-W", 2) == 0)
            strbuf_addf(out, "%s\n", language->compile.items[i]);
    }
}

static void clangd_standard(const struct language *language, struct strbuf *out)
{
    for (size_t i = 0; i < language->compile.count; i++) {
        if (strncmp(language->compile.items[i], "-std=", 5) == 0)
            strbuf_addf(out,
                        "If:\n  PathMatch: .*\\.(cpp|cc|cxx)\n"
                        "CompileFlags:\n  Add: [\"%s\"]\n",
                        language->compile.items[i]);
    }
}

static void pyright_folders(const struct language *language, struct strbuf *out)
{
    (void)language;
    strbuf_add_str(out, "{\n  \"include\": [\".\"]\n}\n");
}

/* What language servers want to find. */
static int make_editor_files(struct making *making, const struct language *language,
                             struct error *err)
{
    static const struct {
        const char *language, *file;
        void (*write)(const struct language *language, struct strbuf *out);
    } rows[] = {
        {"c", "compile_flags.txt", compile_flags},
        {"cpp", "compile_flags.txt", compile_flags},
        {"cpp", ".clangd", clangd_standard},
        {"python", "pyrightconfig.json", pyright_folders},
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        if (strcmp(rows[i].language, language->id) != 0)
            continue;
        rows[i].write(language, &text);
        if (make_file(making, rows[i].file, text.data, text.size, err) < 0)
            return -1;
    }
    return 0;
}

/* The id where the repository knows this folder by it, else the folder itself. */
static const char *problem_reference(const struct problem *problem)
{
    AUTO(repository_release) struct repository repository = REPOSITORY_INIT;

    if (repository_open(&repository, NULL) < 0)
        return problem->folder;
    for (size_t i = 0; i < repository.ids.count; i++) {
        AUTO(mem_free) char *real = NULL;

        if (strcmp(repository.ids.items[i], problem->id) == 0 &&
            path_real(repository.folders.items[i], &real, NULL) == 0 &&
            strcmp(real, problem->folder) == 0)
            return problem->id;
    }
    return problem->folder;
}

/* Is it ours alone, and of this problem? Then it may follow to another language. */
static bool mark_may_change(const char *path, const char *reference)
{
    AUTO(worktree_release) struct worktree tree = WORKTREE_INIT;
    size_t key_count;

    return read_mark(path, &tree, &key_count, NULL) == 0 && key_count == 3 &&
           tree.language != NULL && tree.source != NULL && strcmp(tree.problem_id, reference) == 0;
}

static int make_mark(struct making *making, const struct problem *problem,
                     const struct language *language, const char *folder, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(mem_free) char *path = path_join(folder, MARK_FILE);
    const char *reference = problem_reference(problem);
    struct json_writer writer;

    json_writer_init(&writer, &text, true);
    json_begin_object(&writer, NULL);
    json_add_string(&writer, "problem", reference);
    json_add_string(&writer, "language", language->id);
    json_add_string(&writer, "source", language->source_name);
    json_end(&writer);
    strbuf_add_char(&text, '\n');
    if (file_exists(path) && mark_may_change(path, reference))
        return file_write_atomic(path, text.data, text.size, err);
    return make_file(making, MARK_FILE, text.data, text.size, err);
}

int worktree_make(const char *parent, const struct problem *problem,
                  const struct language *language, struct worktree *out_tree,
                  struct names *out_made, struct names *out_kept, struct error *err)
{
    AUTO(making_release) struct making making = {.parent = parent, .slug = problem_slug(problem)};
    AUTO(mem_free) char *folder = path_join(parent, making.slug);
    AUTO(mem_free) char *cases = path_join(folder, "cases");
    AUTO(strbuf_release) struct strbuf starter = STRBUF_INIT;
    AUTO(worktree_release) struct worktree tree = WORKTREE_INIT;
    bool was_found;

    /* What can be refused comes before anything is made. */
    if (starter_write(problem, language, &starter, err) < 0 || folder_make(cases, err) < 0 ||
        make_file(&making, language->source_name, starter.data, starter.size, err) < 0 ||
        make_cases(&making, problem, err) < 0 || make_editor_files(&making, language, err) < 0 ||
        make_mark(&making, problem, language, folder, err) < 0 ||
        worktree_find(folder, &tree, &was_found, err) < 0)
        return -1;
    SWAP(*out_tree, tree);
    SWAP(*out_made, making.made);
    SWAP(*out_kept, making.kept);
    return 0;
}

/* "9" before "10". */
static int by_version(const void *left, const void *right)
{
    return strverscmp(*(char *const *)left, *(char *const *)right);
}

static void add_case(const char *folder, const char *file, struct case_list *list)
{
    static const char *const endings[] = {".out", ".ans"};
    struct test_case test = {
        .name = mem_strndup(file, strlen(file) - strlen(".in")),
        .input_path = path_join(folder, file),
        .index = list->count,
    };

    test.input_bytes = file_size_bytes(test.input_path);
    for (size_t i = 0; i < ARRAY_LEN(endings) && test.answer_path == NULL; i++) {
        AUTO(mem_free) char *path = mem_format("%s/%s%s", folder, test.name, endings[i]);

        if (file_exists(path))
            test.answer_path = TAKE(path);
    }
    ARRAY_PUSH(list->items, list->count, list->capacity, test);
}

int worktree_cases(const struct worktree *tree, struct case_list *out_list, struct error *err)
{
    AUTO(mem_free) char *folder = path_join(tree->folder, "cases");
    AUTO(names_release) struct names files = NAMES_INIT;
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;

    if (file_is_folder(folder) && folder_list(folder, &files, err) < 0)
        return -1;
    if (files.count > 1)
        qsort(files.items, files.count, sizeof *files.items, by_version);
    for (size_t i = 0; i < files.count; i++) {
        size_t size = strlen(files.items[i]);

        if (size > 3 && strcmp(files.items[i] + size - 3, ".in") == 0)
            add_case(folder, files.items[i], &list);
    }
    SWAP(*out_list, list);
    return 0;
}

static int remove_file(const char *path, bool *out_found, struct error *err)
{
    if (unlink(path) == 0)
        *out_found = true;
    else if (errno != ENOENT)
        return error_system(err, "cannot remove '%s'", path);
    return 0;
}

int worktree_keep_case(const struct worktree *tree, const char *name, struct span input,
                       const struct strbuf *answer, struct error *err)
{
    AUTO(mem_free) char *folder = path_join(tree->folder, "cases");
    AUTO(mem_free) char *input_path = mem_format("%s/%s.in", folder, name);
    AUTO(mem_free) char *answer_path = mem_format("%s/%s.out", folder, name);
    bool is_found;

    if (folder_make(folder, err) < 0 ||
        file_write_atomic(input_path, input.data, input.size, err) < 0)
        return -1;
    if (answer == NULL)
        return remove_file(answer_path, &is_found, err);
    return file_write_atomic(answer_path, answer->data, answer->size, err);
}

int worktree_drop_case(const struct worktree *tree, const char *name, bool *out_found,
                       struct error *err)
{
    static const char *const endings[] = {"in", "out", "ans"};

    *out_found = false;
    for (size_t i = 0; i < ARRAY_LEN(endings); i++) {
        AUTO(mem_free)
        char *path = mem_format("%s/cases/%s.%s", tree->folder, name, endings[i]);

        if (remove_file(path, out_found, err) < 0)
            return -1;
    }
    return 0;
}
