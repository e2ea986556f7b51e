#include "judge/repo/case_files.h"

#include <inttypes.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/text.h"

#define LOCK_FILE "cases.lock"
#define LOCK_MAX_BYTES ((size_t)4 << 20)
#define HASH_DIGITS (HASH_HEX_BYTES - 1)
#define DRIFTS_LISTED 10

/*
 * A function of the case alone, so that adding one changes no other; and of whose cases they are.
 */
static char *seed_text(const struct problem *problem, const struct case_spec *spec, int repetition)
{
    AUTO(mem_free) char *text = NULL;

    if (spec->seed != NULL)
        return mem_strdup(spec->seed);
    text = mem_format("%s\n%s\n%d%s%s", problem->id, spec->gen, repetition,
                      problem->case_seed != NULL ? "\n" : "",
                      problem->case_seed != NULL ? problem->case_seed : "");
    return mem_format("%" PRIu64, hash_seed(text));
}

static void add_case(const struct problem *problem, const struct group_spec *group,
                     const struct case_spec *spec, int repetition, size_t number,
                     const char *folder, struct case_list *list)
{
    size_t count = group_case_count(group);
    int width = count < 100 ? 2 : count < 1000 ? 3 : 4;
    struct test_case test = {
        .name = mem_format("%s-%0*zu", group->name != NULL ? group->name : "case", width, number),
        .group = mem_strdup(group->name),
        .label = mem_strdup(spec->label),
        .index = list->count,
    };

    if (spec->gen != NULL) {
        AUTO(mem_free) char *seed = seed_text(problem, spec, repetition);

        test.call = mem_format("%s seed=%s", spec->gen, seed);
        test.input_path = mem_format("%s/%s.in", folder, test.name);
    } else {
        test.input_path = mem_format("%s/cases/%s.in", problem->folder, spec->file);
    }
    test.answer_path = mem_format("%s/%s.ans", folder, test.name);
    ARRAY_PUSH(list->items, list->count, list->capacity, test);
}

int case_files_plan(const struct problem *problem, const char *folder, struct case_list *out_list,
                    struct error *err)
{
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;

    for (size_t i = 0; i < problem->group_count; i++) {
        const struct group_spec *group = &problem->groups[i];
        size_t number = 0;

        for (size_t j = 0; j < group->case_count; j++) {
            for (int repetition = 0; repetition < group->cases[j].repeat; repetition++)
                add_case(problem, group, &group->cases[j], repetition, ++number, folder, &list);
        }
    }
    if (list.count == 0)
        return error_set(err, ERROR_INPUT, "'%s' has no hidden cases; add some under 'groups'",
                         problem->id);
    SWAP(*out_list, list);
    return 0;
}

/* The lock as two lists of the same length. */
struct lock {
    struct names hashes, cases;
};

static void lock_release(struct lock *lock)
{
    names_release(&lock->hashes);
    names_release(&lock->cases);
}

static int lock_add(struct lock *lock, const char *line, size_t size)
{
    AUTO(mem_free) char *hash = NULL;
    AUTO(mem_free) char *name = NULL;

    if (size <= HASH_DIGITS + 2 || strspn(line, "0123456789abcdef") != HASH_DIGITS ||
        memcmp(line + HASH_DIGITS, "  ", 2) != 0)
        return -1;
    hash = mem_strndup(line, HASH_DIGITS);
    name = mem_strndup(line + HASH_DIGITS + 2, size - HASH_DIGITS - 2);
    names_add(&lock->hashes, hash);
    names_add(&lock->cases, name);
    return 0;
}

static int lock_parse(const struct problem *problem, const char *text, struct lock *lock,
                      struct error *err)
{
    bool is_faulty = false;

    for (size_t number = 1; *text != '\0'; number++) {
        size_t size = strcspn(text, "\n");

        if (lock_add(lock, text, size) < 0) {
            AUTO(strbuf_release) struct strbuf shown = STRBUF_INIT;

            text_add_safe(&shown, (struct span){text, size < 40 ? size : 40}, false);
            (void)error_add(err, ERROR_INPUT,
                            "%s/" LOCK_FILE ":%zu:1: '%s': a hash of %d digits, two "
                            "blanks and a case's name would be right",
                            problem->id, number, shown.data, HASH_DIGITS);
            is_faulty = true;
        }
        text += size + (text[size] == '\n');
    }
    return is_faulty ? -1 : 0;
}

static const char *locked_hash(const struct lock *lock, const char *name)
{
    for (size_t i = 0; i < lock->cases.count; i++) {
        if (strcmp(lock->cases.items[i], name) == 0)
            return lock->hashes.items[i];
    }
    return NULL;
}

static bool list_holds(const struct case_list *list, const char *name)
{
    for (size_t i = 0; i < list->count; i++) {
        if (strcmp(list->items[i].name, name) == 0)
            return true;
    }
    return false;
}

/* Counts what differs, and says so for the first few. */
static void add_drift(struct error *err, const struct problem *problem, const char *name,
                      const char *what, size_t *drifts)
{
    if (++*drifts <= DRIFTS_LISTED)
        (void)error_add(err, ERROR_INPUT, "%s/" LOCK_FILE ": '%s' %s", problem->id, name, what);
}

static size_t lock_compare(const struct problem *problem, const struct lock *lock,
                           const struct case_list *list, const struct names *hashes,
                           struct error *err)
{
    size_t drifts = 0;

    for (size_t i = 0; i < list->count; i++) {
        const char *hash = locked_hash(lock, list->items[i].name);

        if (hash == NULL)
            add_drift(err, problem, list->items[i].name,
                      "is a new case, which the lock does not know", &drifts);
        else if (strcmp(hash, hashes->items[i]) != 0)
            add_drift(err, problem, list->items[i].name,
                      "came out with other bytes than were locked: the generator has drifted",
                      &drifts);
    }
    for (size_t i = 0; i < lock->cases.count; i++) {
        if (!list_holds(list, lock->cases.items[i]))
            add_drift(err, problem, lock->cases.items[i],
                      "is locked, but no such case is made any more", &drifts);
    }
    return drifts;
}

int case_lock_check(const struct problem *problem, const struct case_list *list,
                    const struct names *hashes, struct error *err)
{
    AUTO(mem_free) char *path = path_join(problem->folder, LOCK_FILE);
    AUTO(mem_free) char *text = NULL;
    AUTO(lock_release) struct lock lock = {NAMES_INIT, NAMES_INIT};
    size_t drifts;

    if (!file_exists(path))
        return 0;
    if (file_read(path, LOCK_MAX_BYTES, &text, err) < 0 ||
        lock_parse(problem, text, &lock, err) < 0)
        return -1;
    drifts = lock_compare(problem, &lock, list, hashes, err);
    if (drifts == 0)
        return 0;
    return error_add(err, ERROR_INPUT,
                     "%s/" LOCK_FILE ": %zu of %zu cases differ; if that is meant, "
                     "remove '%s' and make them again",
                     problem->id, drifts, list->count, path);
}

int case_lock_write(const struct problem *problem, const struct case_list *list,
                    const struct names *hashes, struct error *err)
{
    AUTO(mem_free) char *path = path_join(problem->folder, LOCK_FILE);
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    for (size_t i = 0; i < list->count; i++)
        strbuf_addf(&text, "%s  %s\n", hashes->items[i], list->items[i].name);
    return file_write_atomic(path, text.data, text.size, err);
}
