#include "judge/repo/repository.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/text.h"
#include "judge/repo/package.h"
#include "judge/repo/places.h"
#include "judge/repo/problem_file.h"

#define WORD_BYTES_MIN 3
#define CANDIDATES_SHOWN 5

struct entry {
    char *id, *folder;
};

struct entries {
    struct entry *items;
    size_t count, capacity;
};

static void entries_release(struct entries *entries)
{
    for (size_t i = 0; i < entries->count; i++) {
        mem_free(&entries->items[i].id);
        mem_free(&entries->items[i].folder);
    }
    mem_free(&entries->items);
}

static bool entries_hold(const struct entries *entries, const char *id)
{
    for (size_t i = 0; i < entries->count; i++) {
        if (strcmp(entries->items[i].id, id) == 0)
            return true;
    }
    return false;
}

/* The first root that has an id wins: a user may put an own version before the installed one. */
static void scan_area(const char *root, const char *area, struct entries *entries)
{
    AUTO(mem_free) char *folder = path_join(root, area);
    AUTO(names_release) struct names slugs = NAMES_INIT;

    if (!file_is_folder(folder) || folder_list(folder, &slugs, NULL) < 0)
        return;
    for (size_t i = 0; i < slugs.count; i++) {
        AUTO(mem_free) char *below = path_join(folder, slugs.items[i]);
        AUTO(mem_free) char *file = path_join(below, "problem.json");
        AUTO(mem_free) char *id = mem_format("%s/%s", area, slugs.items[i]);
        struct entry entry;

        if (slugs.items[i][0] == '.' || !file_exists(file) || entries_hold(entries, id))
            continue;
        entry = (struct entry){TAKE(id), TAKE(below)};
        ARRAY_PUSH(entries->items, entries->count, entries->capacity, entry);
    }
}

static int scan_root(const char *root, bool must_exist, struct entries *entries, struct error *err)
{
    AUTO(names_release) struct names areas = NAMES_INIT;

    if (!file_is_folder(root)) {
        if (!must_exist)
            return 0;
        return error_set(err, ERROR_USAGE, "JUDGE_PROBLEMS names '%s', which is no folder", root);
    }
    if (folder_list(root, &areas, err) < 0)
        return -1;
    for (size_t i = 0; i < areas.count; i++) {
        if (areas.items[i][0] != '.')
            scan_area(root, areas.items[i], entries);
    }
    return 0;
}

/* Folders with ':' between. */
static int scan_roots(const char *roots, struct entries *entries, struct error *err)
{
    while (*roots != '\0') {
        size_t size = strcspn(roots, ":");
        AUTO(mem_free) char *root = mem_strndup(roots, size);
        AUTO(mem_free) char *real = NULL;

        roots += size + (roots[size] == ':');
        if (size == 0)
            continue;
        if (file_is_folder(root) && path_real(root, &real, err) < 0)
            return -1;
        if (scan_root(real != NULL ? real : root, true, entries, err) < 0)
            return -1;
    }
    return 0;
}

static int by_id(const void *left, const void *right)
{
    return strcmp(((const struct entry *)left)->id, ((const struct entry *)right)->id);
}

static int scan_all(struct entries *entries, struct error *err)
{
    const char *roots = getenv("JUDGE_PROBLEMS");
    AUTO(mem_free) char *data = NULL;

    if (roots != NULL && roots[0] != '\0') {
        if (scan_roots(roots, entries, err) < 0)
            return -1;
    } else {
        AUTO(mem_free) char *ours = place_problems();

        if (scan_root(ours, false, entries, err) < 0)
            return -1;
    }
    /* Without a home there are no problems of one's own: that is no reason to stop. */
    if (path_xdg(XDG_DATA, &data, NULL) == 0) {
        AUTO(mem_free) char *own = path_join(data, "problems");

        if (scan_root(own, false, entries, err) < 0)
            return -1;
    }
    return 0;
}

int repository_open(struct repository *out_repository, struct error *err)
{
    AUTO(entries_release) struct entries entries = {NULL, 0, 0};
    struct repository repository = REPOSITORY_INIT;

    if (scan_all(&entries, err) < 0)
        return -1;
    if (entries.count > 1)
        qsort(entries.items, entries.count, sizeof *entries.items, by_id);
    for (size_t i = 0; i < entries.count; i++) {
        names_add(&repository.ids, entries.items[i].id);
        names_add(&repository.folders, entries.items[i].folder);
    }
    *out_repository = repository;
    return 0;
}

void repository_release(struct repository *repository)
{
    names_release(&repository->ids);
    names_release(&repository->folders);
}

static const char *slug_of(const char *id)
{
    const char *slash = strchr(id, '/');

    return slash != NULL ? slash + 1 : id;
}

/* The position of an id, a number from 1, or a slug; *out_count tells how many have that slug. */
static size_t find(const struct repository *repository, const char *word, size_t *out_count)
{
    size_t found = 0;

    *out_count = 0;
    if (word[0] >= '1' && word[0] <= '9' && word[strspn(word, "0123456789")] == '\0') {
        unsigned long number = strtoul(word, NULL, 10);

        *out_count = number <= repository->ids.count;
        return number - 1;
    }
    for (size_t i = 0; i < repository->ids.count; i++) {
        if (strcmp(repository->ids.items[i], word) == 0) {
            *out_count = 1;
            return i;
        }
        if (strcmp(slug_of(repository->ids.items[i]), word) == 0) {
            found = i;
            ++*out_count;
        }
    }
    return found;
}

static int ambiguous(const struct repository *repository, const char *slug, struct error *err)
{
    AUTO(strbuf_release) struct strbuf candidates = STRBUF_INIT;
    size_t shown = 0;

    for (size_t i = 0; i < repository->ids.count && shown < CANDIDATES_SHOWN; i++) {
        if (strcmp(slug_of(repository->ids.items[i]), slug) == 0)
            strbuf_addf(&candidates, "%s%s", shown++ > 0 ? ", " : "", repository->ids.items[i]);
    }
    return error_set(err, ERROR_USAGE, "'%s' may be %s; write the whole id", slug, candidates.data);
}

/* The first that holds the word: "lost" of "lost-page". NULL: none, or a word that says little. */
static const char *holder_of(const char *word, const char *const *candidates, size_t count)
{
    for (size_t i = 0; i < count && strlen(word) >= WORD_BYTES_MIN; i++)
        if (strstr(candidates[i], word) != NULL)
            return candidates[i];
    return NULL;
}

/* Words with a '/' are compared with whole ids, others with slugs. */
static int unknown(const struct repository *repository, const char *word, struct error *err)
{
    const struct names *ids = &repository->ids;
    const char **candidates = mem_alloc(ids->count, sizeof *candidates);
    const char *nearest;
    bool is_whole = strchr(word, '/') != NULL;
    AUTO(strbuf_release) struct strbuf shown = STRBUF_INIT;

    text_add_safe(&shown, (struct span){word, strnlen(word, 200)}, false);
    for (size_t i = 0; i < ids->count; i++)
        candidates[i] = is_whole ? ids->items[i] : slug_of(ids->items[i]);
    nearest = text_nearest(word, candidates, ids->count);
    if (nearest == NULL)
        nearest = holder_of(word, candidates, ids->count);
    free(candidates);
    if (ids->count == 0)
        return error_set(err, ERROR_USAGE,
                         "unknown problem '%s': no problems were found; set "
                         "JUDGE_PROBLEMS to their folder",
                         shown.data);
    if (nearest != NULL)
        return error_set(err, ERROR_USAGE, "unknown problem '%s'; did you mean '%s'?", shown.data,
                         nearest);
    return error_set(err, ERROR_USAGE, "unknown problem '%s'; `judge list` shows them all",
                     shown.data);
}

/* A path to a problem's folder: has a '/' (or is a dot) and holds a problem.json or a package. */
static bool is_folder_path(const char *word)
{
    AUTO(mem_free) char *file = path_join(word, "problem.json");

    return (strchr(word, '/') != NULL || word[0] == '.') && (file_exists(file) || package_is(word));
}

int repository_load(const struct repository *repository, const char *id,
                    struct problem *out_problem, struct error *err)
{
    size_t count;
    size_t found = find(repository, id, &count);

    if (count == 1)
        return problem_load(repository->folders.items[found], repository->ids.items[found],
                            out_problem, err);
    if (count > 1)
        return ambiguous(repository, id, err);
    if (is_folder_path(id))
        return problem_load(id, NULL, out_problem, err);
    if (path_is_absolute(id) || id[0] == '.')
        return error_set(err, ERROR_USAGE, "'%s' is no folder with a problem.json, and no package",
                         id);
    return unknown(repository, id, err);
}
