#include "judge/repo/package_probes.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/repo/package_kind.h"

#define DEPTH_MAX 8

struct reading {
    struct problem *problem;
    const char *flags;
    const char *group;
};

static bool is_input(const char *file)
{
    size_t size = strlen(file);

    return size > 3 && strcmp(file + size - 3, ".in") == 0;
}

/* "data/BELOW" with another ending, where it is there. The caller's; NULL: it is not. */
static char *sibling(const struct problem *problem, const char *name, const char *ending)
{
    AUTO(mem_free) char *path = mem_format("%s/data/%s.%s", problem->folder, name, ending);

    return file_exists(path) ? TAKE(path) : NULL;
}

static int read_probe(const struct reading *reading, const char *name,
                      const struct package_rules *rules, struct error *err)
{
    struct case_list *probes = &reading->problem->package.probes;
    AUTO(package_rules_release)
    struct package_rules own = {.flags = mem_strdup(rules->flags),
                                .input_flags = mem_strdup(rules->input_flags),
                                .arguments = mem_strdup(""),
                                .group = rules->group};
    AUTO(mem_free) char *below = mem_format("data/%s.yaml", name);
    struct test_case test = {.index = probes->count};
    bool has_output = strcmp(reading->group, PROBE_INVALID_INPUT) != 0;

    if (package_rules_case(reading->problem, below, &own, err) < 0)
        return -1;
    if (has_output) {
        AUTO(mem_free) char *output = sibling(reading->problem, name, "out");

        test.answer_path = sibling(reading->problem, name, "ans");
        if (test.answer_path == NULL || output == NULL) {
            mem_free(&test.answer_path);
            return error_set(err, ERROR_INPUT,
                             "data/%s.in: its answer and the output to be tried, .ans and .out, "
                             "would be right beside it",
                             name);
        }
    }
    test.name = mem_strdup(name);
    test.group = mem_strdup(reading->group);
    test.input_path = sibling(reading->problem, name, "in");
    test.flags = mem_format("%s%s%s", reading->flags, *own.flags != '\0' ? " " : "", own.flags);
    test.validator_flags = TAKE(own.input_flags);
    ARRAY_PUSH(probes->items, probes->count, probes->capacity, test);
    return 0;
}

static int read_folder(const struct reading *reading, const char *below,
                       const struct package_rules *above, int depth, struct error *err)
{
    AUTO(package_rules_release) struct package_rules rules = {.flags = NULL};
    AUTO(mem_free) char *folder = mem_format("%s/data/%s", reading->problem->folder, below);
    AUTO(names_release) struct names names = NAMES_INIT;

    if (depth > DEPTH_MAX)
        return error_set(err, ERROR_INPUT, "data/%s is nested too deeply", below);
    if (package_rules_read(reading->problem, below, above, &rules, err) < 0 ||
        folder_list(folder, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        const char *file = names.items[i];
        AUTO(mem_free) char *path = mem_format("%s/%s", folder, file);
        AUTO(mem_free)
        char *name =
            mem_format("%s/%.*s", below, (int)strlen(file) - (is_input(file) ? 3 : 0), file);
        int status = 0;

        if (file[0] != '.' && file_is_folder(path))
            status = read_folder(reading, name, &rules, depth + 1, err);
        else if (is_input(file))
            status = read_probe(reading, name, &rules, err);
        if (status < 0)
            return -1;
    }
    return 0;
}

int package_probes_read(struct problem *problem, const char *flags,
                        const struct package_rules *above, struct error *err)
{
    static const char *const groups[] = {PROBE_INVALID_INPUT, PROBE_INVALID_OUTPUT,
                                         PROBE_VALID_OUTPUT};

    for (size_t i = 0; i < ARRAY_LEN(groups); i++) {
        const struct reading reading = {problem, flags, groups[i]};
        AUTO(mem_free) char *folder = mem_format("%s/data/%s", problem->folder, groups[i]);

        if (file_is_folder(folder) && read_folder(&reading, groups[i], above, 0, err) < 0)
            return -1;
    }
    return 0;
}
