#include "judge/repo/problem_file.h"

#include <errno.h>
#include <string.h>

#include "judge/base/json.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/repo/fields.h"
#include "judge/repo/package.h"
#include "judge/repo/places.h"
#include "judge/repo/problem_json.h"
#include "judge/repo/problem_layout.h"

#define PROBLEM_FILE_MAX_BYTES ((size_t)1 << 20)
#define PROBLEM_TEXT_MAX_BYTES ((size_t)4 << 20)

/* The last two parts of the path: "…/sorting/parcel-ledger" is sorting/parcel-ledger. */
static char *id_of_folder(const char *folder)
{
    AUTO(mem_free) char *area = path_folder(folder);

    return mem_format("%s/%s", path_base(area), path_base(folder));
}

static char *library_of(const char *folder)
{
    AUTO(mem_free) char *area = path_folder(folder);
    AUTO(mem_free) char *repository = path_folder(area);
    AUTO(mem_free) char *beside = path_join(repository, "lib");
    AUTO(mem_free) char *ours = place_problems();

    return file_is_folder(beside) ? mem_strdup(beside) : path_join(ours, "lib");
}

static int read_all(const char *name, const char *text, struct problem *problem, struct error *err)
{
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(fields_release) struct fields fields;

    fields_init(&fields, name, err);
    if (json_parse(name, (struct span){text, strlen(text)}, &document, err) < 0)
        return -1;
    problem_json_read(&fields, json_root(document), problem);
    if (json_root(document)->type == JSON_OBJECT)
        problem_layout_read(&fields, json_root(document), problem);
    return fields_finish(&fields);
}

/* A question of a set is named as if it were a folder in it. */
static int real_folder(const char *folder, char **out_path, struct error *err)
{
    AUTO(mem_free) char *around = path_folder(folder);
    AUTO(mem_free) char *real = NULL;

    if (file_exists(folder) || !package_is(folder))
        return path_real(folder, out_path, err);
    if (path_real(around, &real, err) < 0)
        return -1;
    *out_path = path_join(real, path_base(folder));
    return 0;
}

int problem_load(const char *folder, const char *id, struct problem *out_problem, struct error *err)
{
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(mem_free) char *path = NULL;
    AUTO(mem_free) char *name = NULL;
    AUTO(mem_free) char *text = NULL;
    size_t size;

    if (real_folder(folder, &problem.folder, err) < 0)
        return -1;
    problem.library = library_of(problem.folder);
    problem.id = id != NULL ? mem_strdup(id) : id_of_folder(problem.folder);
    path = path_join(problem.folder, "problem.json");
    name = mem_format("%s/problem.json", problem.id);
    if (!file_exists(path) && package_is(problem.folder)) {
        if (package_read(&problem, err) < 0)
            return -1;
        problem_swap(out_problem, &problem);
        return 0;
    }
    if (!file_exists(path))
        return error_set(err, ERROR_INPUT, "'%s' has no problem.json; it is no problem's folder",
                         folder);
    if (file_read_bytes(path, PROBLEM_FILE_MAX_BYTES, &text, &size, err) < 0)
        return -1;
    if (strlen(text) != size)
        return error_set(err, ERROR_INPUT, "%s:1:1: there is a NUL byte: this is not text", name);
    if (read_all(name, text, &problem, err) < 0)
        return -1;
    problem_swap(out_problem, &problem);
    return 0;
}

int problem_read_text(const struct problem *problem, const char *file_name, char **out_text,
                      struct error *err)
{
    AUTO(mem_free) char *path = path_join(problem->folder, file_name);

    if (problem->package.kind != NULL && strcmp(file_name, "statement.md") == 0)
        return package_statement(problem, out_text, err);
    if (!file_exists(path))
        return error_set(err, ERROR_INPUT, "'%s' has no %s", problem->id, file_name);
    return file_read(path, PROBLEM_TEXT_MAX_BYTES, out_text, err);
}
