/*
 * Packages of Kattis and the ICPC: legacy, 2023-07-draft and 2025-09. Older ones may have a
 * domjudge-problem.ini and no problem.yaml.
 */
#include <stdlib.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/repo/package_data.h"
#include "judge/repo/package_kind.h"
#include "judge/repo/package_submissions.h"
#include "judge/repo/yaml_text.h"

#define FILE_MAX_BYTES ((size_t)1 << 20)
#define TIME_UNKNOWN_S 10.0
#define MIB ((int64_t)1 << 20)

static bool kattis_is(const char *folder)
{
    return package_has(folder, "data") &&
           (package_has(folder, "problem.yaml") || package_has(folder, "domjudge-problem.ini"));
}

/* What problem.yaml calls the kind of problem: legacy `validation`, later `type`. */
struct nature {
    bool is_custom, is_interactive, is_scored;
};

static int nature_read(const struct yaml *root, struct nature *nature, struct error *err)
{
    static const struct {
        const char *word;
        size_t lacking; /* 1: judge has none of it */
    } lacking[] = {
        {"multi-pass",    1},
        {"multipass",     1},
        {"submit-answer", 1},
    };
    AUTO(mem_free) char *validation = yaml_words(yaml_find(root, "validation"));
    AUTO(mem_free) char *type = yaml_words(yaml_find(root, "type"));

    for (size_t i = 0; i < ARRAY_LEN(lacking); i++)
        if (strstr(validation, lacking[i].word) != NULL || strstr(type, lacking[i].word) != NULL)
            return error_set(err, ERROR_INPUT,
                             "problem.yaml: this is a %s problem, which judge cannot judge yet",
                             lacking[i].word);
    nature->is_custom = strstr(validation, "custom") != NULL;
    nature->is_interactive =
        strstr(validation, "interactive") != NULL || strstr(type, "interactive") != NULL;
    nature->is_scored = strstr(validation, "score") != NULL || strstr(type, "scoring") != NULL;
    return 0;
}

/* A name in one language, or in several: English first. */
static char *title_of(const struct problem *problem, const struct yaml *root)
{
    const struct yaml *name = yaml_find(root, "name");
    const char *english = yaml_text_of(name, "en", NULL);

    if (english == NULL && name != NULL && name->kind == YAML_MAP && name->count > 0)
        english = name->items[0].text;
    return mem_strdup(english != NULL ? english
                                      : yaml_text_of(root, "name", path_base(problem->folder)));
}

/* "timelimit = 3" in domjudge-problem.ini, or .timelimit's first word; 0: neither. */
static double time_beside(const struct problem *problem)
{
    static const struct {
        const char *file, *key;
    } places[] = {
        {".timelimit",           ""         },
        {"domjudge-problem.ini", "timelimit"},
    };

    for (size_t i = 0; i < ARRAY_LEN(places); i++) {
        AUTO(mem_free) char *path = package_path(problem->folder, places[i].file);
        AUTO(mem_free) char *text = NULL;
        const char *at;

        if (!file_exists(path) || file_read(path, FILE_MAX_BYTES, &text, NULL) < 0)
            continue;
        at = strstr(text, places[i].key);
        if (at == NULL)
            continue;
        at += strlen(places[i].key);
        at += strspn(at, " \t='\"");
        if (strtod(at, NULL) > 0)
            return strtod(at, NULL);
    }
    return 0;
}

static void limits_read(struct problem *problem, const struct yaml *root)
{
    const struct yaml *limits = yaml_find(root, "limits");
    const struct yaml *multipliers = yaml_find(limits, "time_multipliers");
    double time = strtod(yaml_text_of(limits, "time_limit", "0"), NULL);
    long memory = strtol(yaml_text_of(limits, "memory", "0"), NULL, 10);
    long output = strtol(yaml_text_of(limits, "output", "0"), NULL, 10);
    long compile = strtol(yaml_text_of(limits, "compilation_time", "0"), NULL, 10);
    const char *multiplier = yaml_text_of(limits, "time_multiplier", "5");

    if (multipliers != NULL)
        multiplier = yaml_text_of(multipliers, "ac_to_time_limit", "2");
    problem->package.time_multiplier = strtod(multiplier, NULL);
    if (time <= 0)
        time = time_beside(problem);
    problem->package.has_time_limit = time > 0;
    package_set_time(problem, time > 0 ? time : TIME_UNKNOWN_S);
    if (memory > 0)
        problem->limits.memory_bytes = memory * MIB;
    if (output > 0)
        problem->limits.output_bytes = output * MIB;
    if (compile > 0)
        problem->compile.cpu_time_ms = 1000 * compile;
}

/* "output_validators/check" or "output_validators/check.py": the program in a tools' folder. */
static int tool_in(const struct problem *problem, const char *below, char **out_file,
                   struct error *err)
{
    AUTO(mem_free) char *folder = package_path(problem->folder, below);
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(mem_free) char *found = NULL;
    size_t files = 0, folders = 0;

    if (!file_is_folder(folder))
        return 0;
    if (folder_list(folder, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[i]);

        if (names.items[i][0] == '.' || strncmp(names.items[i], "README", 6) == 0)
            continue;
        if (file_is_folder(path) && folders++ == 0) {
            mem_free(&found);
            found = mem_format("%s/%s", below, names.items[i]);
        }
        files += !file_is_folder(path);
        if (!file_is_folder(path) && found == NULL)
            found = mem_format("%s/%s", below, names.items[i]);
    }
    if (folders > 1)
        return error_set(err, ERROR_INPUT,
                         "%s holds %zu programs; judge runs one output validator, not several",
                         below, folders);
    /* Several files side by side are one program: a source and what it includes. */
    *out_file = folders == 0 && files > 1 ? mem_strdup(below) : TAKE(found);
    return 0;
}

static int tools_read(struct problem *problem, const struct nature *nature, bool is_legacy,
                      struct error *err)
{
    AUTO(mem_free) char *validator = NULL;

    if ((!is_legacy || nature->is_custom) &&
        (tool_in(problem, "output_validator", &validator, err) < 0 ||
         (validator == NULL && tool_in(problem, "output_validators", &validator, err) < 0)))
        return -1;
    if (validator == NULL && (nature->is_custom || nature->is_interactive))
        return error_set(err, ERROR_INPUT,
                         "the output validator is missing: a program in output_validators/ would "
                         "be right");
    if (nature->is_interactive) {
        problem->style = PROBLEM_INTERACTIVE;
        problem->interactor = TAKE(validator);
    } else if (validator != NULL) {
        problem->checker.kind = CHECKER_PROGRAM;
        problem->checker_program = TAKE(validator);
    } else {
        problem->checker.kind = CHECKER_VALIDATOR;
    }
    return 0;
}

static int yaml_read(const struct problem *problem, struct yaml *out_root, struct error *err)
{
    AUTO(mem_free) char *path = package_path(problem->folder, "problem.yaml");
    AUTO(mem_free) char *text = NULL;
    size_t size;

    if (!file_exists(path))
        return 0;
    if (file_read_bytes(path, FILE_MAX_BYTES, &text, &size, err) < 0)
        return -1;
    return yaml_parse("problem.yaml", text, size, out_root, err);
}

static int kattis_read(struct problem *problem, struct error *err)
{
    static const char *const versions[] = {"legacy", "legacy-icpc", "2023-07-draft", "2023-07",
                                           "2025-09"};
    AUTO(yaml_release) struct yaml root = {.kind = YAML_MAP};
    AUTO(mem_free) char *flags = NULL;
    struct nature nature = {0};
    const char *version;
    size_t known = 0;

    if (yaml_read(problem, &root, err) < 0)
        return -1;
    version = yaml_text_of(&root, "problem_format_version", "legacy");
    while (known < ARRAY_LEN(versions) && strcmp(versions[known], version) != 0)
        known++;
    if (known == ARRAY_LEN(versions))
        return error_set(err, ERROR_INPUT,
                         "problem.yaml: problem_format_version is '%s': legacy, 2023-07-draft or "
                         "2025-09 would be right",
                         version);
    problem->package.kind = mem_format("Kattis package (%s)", version);
    problem->title = title_of(problem, &root);
    if (nature_read(&root, &nature, err) < 0 || tools_read(problem, &nature, known < 2, err) < 0)
        return -1;
    problem->package.is_scored = nature.is_scored;
    limits_read(problem, &root);
    flags = yaml_words(yaml_find(&root, "validator_flags"));
    if (package_data_read(problem, flags, err) < 0)
        return -1;
    return package_submissions_read(problem, err);
}

const struct package_kind package_kattis = {kattis_is, kattis_read};
