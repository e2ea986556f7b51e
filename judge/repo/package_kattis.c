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
#include "judge/repo/package_expectations.h"
#include "judge/repo/package_generators.h"
#include "judge/repo/package_kind.h"
#include "judge/repo/package_rules.h"
#include "judge/repo/package_submissions.h"
#include "judge/repo/yaml_text.h"

#define FILE_MAX_BYTES ((size_t)1 << 20)
#define TIME_UNKNOWN_S 10.0
#define MIB ((int64_t)1 << 20)

static bool kattis_is(const char *folder)
{
    return (package_has(folder, "data") || package_has(folder, "generators/generators.yaml")) &&
           (package_has(folder, "problem.yaml") || package_has(folder, "domjudge-problem.ini"));
}

/* What problem.yaml calls the kind of problem: legacy `validation`, later `type`. */
struct nature {
    bool is_custom, is_interactive, is_scored, is_multi_pass;
};

static const char *const known_keys[] = {
    "problem_format_version",
    "type",
    "name",
    "uuid",
    "version",
    "credits",
    "author",
    "source",
    "source_url",
    "license",
    "rights_owner",
    "embargo_until",
    "limits",
    "keywords",
    "languages",
    "allow_file_writing",
    "constants",
    "grading",
    "validation",
    "validator_flags",
    "libraries",
    NULL,
};

static const char *const known_limits[] = {
    "time_multipliers",
    "time_limit",
    "time_resolution",
    "memory",
    "output",
    "code",
    "compilation_time",
    "compilation_memory",
    "validation_time",
    "validation_memory",
    "validation_output",
    "validation_passes",
    "time_multiplier",
    "time_safety_margin",
    NULL,
};

static bool has_word(const char *words, const char *word)
{
    size_t size = strlen(word);

    for (const char *at = words; (at = strstr(at, word)) != NULL; at += size)
        if ((at == words || at[-1] == ' ') && (at[size] == '\0' || at[size] == ' '))
            return true;
    return false;
}

static int nature_read(const struct yaml *root, struct nature *nature, struct error *err)
{
    AUTO(mem_free) char *validation = yaml_words(yaml_find(root, "validation"));
    AUTO(mem_free) char *type = yaml_words(yaml_find(root, "type"));

    if (has_word(type, "submit-answer"))
        return error_set(err, ERROR_INPUT,
                         "problem.yaml: type: 'submit-answer': answers without a program are not "
                         "judged here");
    nature->is_custom = has_word(validation, "custom");
    nature->is_interactive = has_word(validation, "interactive") || has_word(type, "interactive");
    nature->is_scored = has_word(validation, "score") || has_word(type, "scoring");
    nature->is_multi_pass = has_word(validation, "multi-pass") ||
                            has_word(validation, "multipass") || has_word(type, "multi-pass");
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

static double number_of(const struct yaml *map, const char *key, double otherwise)
{
    const char *text = yaml_text_of(map, key, NULL);

    return text != NULL ? strtod(text, NULL) : otherwise;
}

/* What a limit is multiplied from, where the package names none. */
static void timing_read(struct problem *problem, const struct yaml *limits, bool is_legacy)
{
    struct package *package = &problem->package;
    const struct yaml *multipliers = yaml_find(limits, "time_multipliers");
    double time = number_of(limits, "time_limit", 0);

    package->time_multiplier = number_of(limits, "time_multiplier", is_legacy ? 5 : 2);
    package->time_multiplier = number_of(multipliers, "ac_to_time_limit", package->time_multiplier);
    package->time_resolution = number_of(limits, "time_resolution", 1);
    if (package->time_resolution <= 0)
        package->time_resolution = 1;
    if (time <= 0)
        time = time_beside(problem);
    package->has_time_limit = time > 0;
    package_set_time(problem, time > 0 ? time : TIME_UNKNOWN_S);
}

static void limits_read(struct problem *problem, const struct yaml *root, bool is_legacy,
                        bool is_multi_pass)
{
    const struct yaml *limits = yaml_find(root, "limits");
    struct package *package = &problem->package;

    package_unknown_keys(problem, "problem.yaml: limits", limits, known_limits);
    timing_read(problem, limits, is_legacy);
    problem->limits.memory_bytes =
        MIB * (int64_t)number_of(limits, "memory", (double)(problem->limits.memory_bytes / MIB));
    problem->limits.output_bytes =
        MIB * (int64_t)number_of(limits, "output", (double)(problem->limits.output_bytes / MIB));
    problem->compile.cpu_time_ms = (int64_t)(1000 * number_of(limits, "compilation_time", 60));
    problem->compile.memory_bytes =
        MIB * (int64_t)number_of(limits, "compilation_memory",
                                 (double)(problem->compile.memory_bytes / MIB));
    package->tool_time_ms = (int64_t)(1000 * number_of(limits, "validation_time", 60));
    package->passes = is_multi_pass ? (int)number_of(limits, "validation_passes", 2) : 1;
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
    if (validator == NULL && (nature->is_custom || nature->is_interactive || nature->is_multi_pass))
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

/* Programs that look at inputs: each file or folder is one. */
static int input_validators_read(struct problem *problem, struct error *err)
{
    static const char *const folders[] = {"input_validators", "input_format_validators"};

    for (size_t i = 0; i < ARRAY_LEN(folders); i++) {
        AUTO(mem_free) char *folder = package_path(problem->folder, folders[i]);
        AUTO(names_release) struct names names = NAMES_INIT;

        if (!file_is_folder(folder))
            continue;
        if (folder_list(folder, &names, err) < 0)
            return -1;
        for (size_t j = 0; j < names.count; j++) {
            AUTO(mem_free) char *file = mem_format("%s/%s", folders[i], names.items[j]);

            if (names.items[j][0] != '.' && strncmp(names.items[j], "README", 6) != 0)
                names_add(&problem->package.input_validators, file);
        }
    }
    return 0;
}

/* Packages older than `testdata.yaml` have their grading here; what asks for more is named. */
static void old_grading_read(struct problem *problem, const struct yaml *root)
{
    const struct yaml *grading = yaml_find(root, "grading");

    if (strcmp(yaml_text_of(grading, "objective", "max"), "min") == 0)
        package_remark(problem, "problem.yaml: grading: objective: 'min': scores are shown as "
                                "they are, more is not worse here");
}

static void constants_read(struct problem *problem, const struct yaml *root)
{
    const struct yaml *map = yaml_find(root, "constants");

    for (size_t i = 0; map != NULL && map->kind == YAML_MAP && i < map->count; i++) {
        if (map->items[i].kind != YAML_TEXT)
            continue;
        names_add(&problem->package.constants, map->items[i].key);
        names_add(&problem->package.constant_values, map->items[i].text);
    }
}

/* Ids of languages that submissions may be in. "all", and nothing said, are all of them. */
static void languages_read(struct problem *problem, const struct yaml *root)
{
    static const struct {
        const char *code, *id;
    } ours[] = {
        {"python3", "python"},
        {"pypy3",   "python"},
        {"python2", "python"},
    };
    AUTO(mem_free) char *words = yaml_words(yaml_find(root, "languages"));
    AUTO(names_release) struct names codes = NAMES_INIT;

    names_add_words(&codes, words);
    for (size_t i = 0; i < codes.count; i++) {
        const char *id = codes.items[i];

        if (strcmp(id, "all") == 0) {
            names_release(&problem->package.languages);
            return;
        }
        for (size_t j = 0; j < ARRAY_LEN(ours); j++)
            if (strcmp(ours[j].code, id) == 0)
                id = ours[j].id;
        names_add(&problem->package.languages, id);
    }
}

static int version_read(const struct yaml *root, const char **out_version, bool *out_is_legacy,
                        struct error *err)
{
    static const char *const versions[] = {"legacy",  "legacy-icpc", "2023-07-draft", "2023-07",
                                           "2025-09", "draft",       "2025-09-draft"};
    const char *version = yaml_text_of(root, "problem_format_version", "legacy");
    size_t known = 0;

    while (known < ARRAY_LEN(versions) && strcmp(versions[known], version) != 0)
        known++;
    if (known == ARRAY_LEN(versions))
        return error_set(err, ERROR_INPUT,
                         "problem.yaml: problem_format_version is '%s': legacy, 2023-07-draft or "
                         "2025-09 would be right",
                         version);
    *out_version = version;
    *out_is_legacy = known < 2;
    return 0;
}

static bool has_secret(const struct problem *problem)
{
    for (size_t i = 0; i < problem->package.cases.count; i++)
        if (strncmp(problem->package.cases.items[i].group, "secret", 6) == 0)
            return true;
    return false;
}

static int kattis_read(struct problem *problem, struct error *err)
{
    AUTO(yaml_release) struct yaml root = {.kind = YAML_MAP};
    AUTO(mem_free) char *flags = NULL;
    struct nature nature = {0};
    const char *version = "";
    bool is_legacy = true;

    if (package_yaml(problem, "problem.yaml", &root, err) < 0 ||
        version_read(&root, &version, &is_legacy, err) < 0)
        return -1;
    problem->package.kind = mem_format("Kattis package (%s)", version);
    problem->title = title_of(problem, &root);
    package_unknown_keys(problem, "problem.yaml", &root, known_keys);
    if (nature_read(&root, &nature, err) < 0 || tools_read(problem, &nature, is_legacy, err) < 0 ||
        input_validators_read(problem, err) < 0)
        return -1;
    problem->package.is_scored = nature.is_scored;
    old_grading_read(problem, &root);
    constants_read(problem, &root);
    languages_read(problem, &root);
    limits_read(problem, &root, is_legacy, nature.is_multi_pass);
    flags = yaml_words(yaml_find(&root, "validator_flags"));
    if (package_data_read(problem, flags, is_legacy, &root, err) < 0)
        return -1;
    if (!has_secret(problem) && package_generators_read(problem, flags, is_legacy, err) < 0)
        return -1;
    return package_submissions_read(problem, err) < 0 ? -1
                                                      : package_expectations_read(problem, err);
}

const struct package_kind package_kattis = {kattis_is, kattis_read};
