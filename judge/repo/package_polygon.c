/*
 * Polygon packages: problem.xml, tests as files or by the commands that doall.sh would run, tools
 * of testlib. That script itself is not run; what it would do stands in problem.xml too.
 */
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/core/grading.h"
#include "judge/repo/package_kind.h"
#include "judge/repo/package_rules.h"
#include "judge/repo/xml_text.h"

#define FILE_NAME "problem.xml"
#define FILE_MAX_BYTES ((size_t)16 << 20)
#define BIT(verdict) (1u << VERDICT_##verdict)
#define REJECTED (BIT(WA) | BIT(TLE) | BIT(MLE) | BIT(OLE) | BIT(RTE) | BIT(SV))

static bool polygon_is(const char *folder)
{
    return package_has(folder, FILE_NAME);
}

/* ---- tests ---- */

/* "tests/%02d" with the number, relative to the folder. The caller's. */
static char *pattern_fill(const char *pattern, size_t number)
{
    const char *percent = strchr(pattern, '%');
    const char *end = percent != NULL ? strchr(percent, 'd') : NULL;
    int width = percent != NULL ? atoi(percent + 1) : 0;

    if (end == NULL)
        return mem_strdup(pattern);
    return mem_format("%.*s%0*zu%s", (int)(percent - pattern), pattern, width < 9 ? width : 9,
                      number, end + 1);
}

/* The source of the executable that a command begins with, below the folder; NULL: none. */
static const char *source_of(const struct xml *root, const char *command)
{
    const struct xml *executables = xml_at(root, "files/executables");
    size_t size = strcspn(command, " \t");

    for (size_t i = 0; executables != NULL && i < executables->count; i++) {
        const char *path = xml_value(xml_find(&executables->items[i], "source"), "path");
        const char *base = path != NULL ? path_base(path) : "";

        if (strncmp(base, command, size) == 0 && (base[size] == '.' || base[size] == '\0'))
            return path;
    }
    return NULL;
}

static int read_call(struct problem *problem, const struct xml *root, const struct xml *test,
                     struct test_case *made, struct error *err)
{
    const char *command = xml_value(test, "cmd");
    const char *source = command != NULL ? source_of(root, command) : NULL;

    if (command == NULL)
        return error_set(err, ERROR_INPUT,
                         "%s:%d: the input of a test is missing, and no command makes it",
                         FILE_NAME, test->line);
    if (xml_value(test, "from-file") != NULL || strchr(command, '>') != NULL)
        return error_set(err, ERROR_INPUT,
                         "%s:%d: 'from-file': a generator that writes several tests at once is not "
                         "run here; a package with its tests would be right",
                         FILE_NAME, test->line);
    if (source == NULL || !package_has(problem->folder, source))
        return error_set(err, ERROR_INPUT, "%s:%d: '%s': the package has no source of that program",
                         FILE_NAME, test->line, command);
    made->call = mem_format("%s%s", source, command + strcspn(command, " \t"));
    return 0;
}

static double number_of(const struct xml *node, const char *key)
{
    const char *text = xml_value(node, key);

    return text != NULL ? strtod(text, NULL) : 0;
}

static const struct xml *group_of(const struct xml *testset, const char *name)
{
    const struct xml *groups = xml_find(testset, "groups");

    for (size_t i = 0; groups != NULL && name != NULL && i < groups->count; i++) {
        const char *other = xml_value(&groups->items[i], "name");

        if (other != NULL && strcmp(other, name) == 0)
            return &groups->items[i];
    }
    return NULL;
}

static bool is_whole(const struct xml *group)
{
    const char *policy = xml_value(group, "points-policy");

    return policy != NULL && strcmp(policy, "complete-group") == 0;
}

/*
 * The group of a test here; of one that earns points by itself, a group of its own. The caller's.
 */
static char *group_name(const struct problem *problem, const struct xml *testset,
                        const struct xml *test, size_t number)
{
    const char *name = xml_value(test, "group");
    const char *sample = xml_value(test, "sample");

    if (!problem->package.is_scored)
        return mem_strdup(sample != NULL && strcmp(sample, "true") == 0 ? "sample" : "tests");
    if (name == NULL)
        return mem_format("tests/%zu", number);
    if (is_whole(group_of(testset, name)))
        return mem_format("tests/%s", name);
    return mem_format("tests/%s/%zu", name, number);
}

static int read_test(struct problem *problem, const struct xml *root, const struct xml *testset,
                     const struct xml *test, size_t number, struct error *err)
{
    const struct xml *in = xml_find(testset, "input-path-pattern"),
                     *out = xml_find(testset, "answer-path-pattern");
    AUTO(mem_free)
    char *input_name = pattern_fill(in != NULL ? in->text : "tests/%02d", number);
    AUTO(mem_free)
    char *answer_name = pattern_fill(out != NULL ? out->text : "tests/%02d.a", number);
    AUTO(mem_free) char *input = package_path(problem->folder, input_name);
    AUTO(mem_free) char *answer = package_path(problem->folder, answer_name);
    AUTO(mem_free) char *group = group_name(problem, testset, test, number);
    bool has_input = file_exists(input);

    package_add_case(problem, path_base(input_name), group, has_input ? input : NULL,
                     file_exists(answer) ? answer : NULL, "case_sensitive");
    if (has_input)
        return 0;
    return read_call(problem, root, test,
                     &problem->package.cases.items[problem->package.cases.count - 1], err);
}

/* ---- points ---- */

static void add_group(struct problem *problem, const char *name, struct grading_group rules)
{
    if (grading_group_find(problem, name) != NULL)
        return;
    rules.name = mem_strdup(name);
    ARRAY_PUSH(problem->package.groups, problem->package.group_count,
               problem->package.group_capacity, rules);
}

static void add_needs(struct problem *problem, const struct xml *group, const char *name)
{
    const struct xml *dependencies = xml_find(group, "dependencies");

    for (size_t i = 0; i < problem->group_count; i++)
        for (size_t j = 0; strcmp(problem->groups[i].name, name) == 0 && dependencies != NULL &&
                           j < dependencies->count;
             j++) {
            const char *other = xml_value(&dependencies->items[j], "group");
            AUTO(mem_free) char *full = other != NULL ? mem_format("tests/%s", other) : NULL;

            if (full != NULL)
                names_add(&problem->groups[i].needs, full);
        }
}

/* The groups around a test, with what it earns. */
static void grade_test(struct problem *problem, const struct xml *testset, const struct xml *test,
                       size_t number)
{
    const char *name = xml_value(test, "group");
    const struct xml *group = group_of(testset, name);
    AUTO(mem_free) char *own = group_name(problem, testset, test, number);
    AUTO(mem_free) char *around = name != NULL ? mem_format("tests/%s", name) : NULL;
    struct grading_group rules = {.max_score = -1};
    double points = number_of(test, "points");
    size_t place;

    if (around != NULL && !is_whole(group))
        add_group(problem, around, rules);
    if (!is_whole(group)) {
        rules.accept_score = points;
        add_group(problem, own, rules);
        return;
    }
    rules.score_mode = SCORE_ALL;
    rules.breaks = true;
    rules.max_score = 0;
    add_group(problem, own, rules);
    for (place = 0; strcmp(problem->package.groups[place].name, own) != 0;)
        place++;
    problem->package.groups[place].max_score += points;
    if (number_of(group, "points") > 0)
        problem->package.groups[place].max_score = number_of(group, "points");
}

static void read_points(struct problem *problem, const struct xml *testset)
{
    const struct xml *tests = xml_find(testset, "tests"), *groups = xml_find(testset, "groups");
    const struct grading_group open = {.max_score = -1};

    add_group(problem, "", open);
    add_group(problem, "tests", open);
    for (size_t i = 0; i < tests->count; i++)
        grade_test(problem, testset, &tests->items[i], i + 1);
    for (size_t i = 0; groups != NULL && i < groups->count; i++) {
        const char *name = xml_value(&groups->items[i], "name");
        AUTO(mem_free) char *full = mem_format("tests/%s", name != NULL ? name : "");

        add_needs(problem, &groups->items[i], full);
    }
    for (size_t i = 0; i < problem->group_count; i++) {
        struct group_spec *spec = &problem->groups[i];
        const struct grading_group *group = grading_group_find(problem, spec->name);

        spec->score = GROUP_SUM;
        spec->points = group != NULL ? grading_max(problem, group) : 0;
    }
}

static bool has_points(const struct xml *tests)
{
    for (size_t i = 0; tests != NULL && i < tests->count; i++)
        if (number_of(&tests->items[i], "points") > 0)
            return true;
    return false;
}

static int read_tests(struct problem *problem, const struct xml *root, struct error *err)
{
    const struct xml *judging = xml_find(root, "judging");
    const struct xml *testset = xml_find(judging, "testset");
    const struct xml *tests, *time, *memory;

    for (size_t i = 0; judging != NULL && i < judging->count; i++) {
        const char *name = xml_value(&judging->items[i], "name");

        if (name != NULL && strcmp(name, "tests") == 0)
            testset = &judging->items[i];
    }
    tests = xml_find(testset, "tests");
    if (tests == NULL)
        return error_set(err, ERROR_INPUT, "%s: it has no <testset> with <tests>", FILE_NAME);
    time = xml_find(testset, "time-limit");
    memory = xml_find(testset, "memory-limit");
    problem->package.has_time_limit = time != NULL && atof(time->text) > 0;
    if (problem->package.has_time_limit)
        package_set_time(problem, atof(time->text) / 1000);
    if (memory != NULL && atof(memory->text) > 0)
        problem->limits.memory_bytes = strtoll(memory->text, NULL, 10);
    problem->package.is_scored = has_points(tests);
    for (size_t i = 0; i < tests->count; i++)
        if (read_test(problem, root, testset, &tests->items[i], i + 1, err) < 0)
            return -1;
    if (problem->package.is_scored)
        read_points(problem, testset);
    return 0;
}

/* ---- tools ---- */

/* Polygon's own checkers, for packages that bring only their names. */
static const struct {
    const char *name, *flags;
} standard_checkers[] = {
    {"std::wcmp.cpp",   "case_sensitive"                 },
    {"std::lcmp.cpp",   "case_sensitive"                 },
    {"std::fcmp.cpp",   "case_sensitive"                 },
    {"std::hcmp.cpp",   "case_sensitive"                 },
    {"std::icmp.cpp",   "case_sensitive"                 },
    {"std::ncmp.cpp",   "case_sensitive"                 },
    {"std::yesno.cpp",  ""                               },
    {"std::nyesno.cpp", ""                               },
    {"std::rcmp4.cpp",  "float_tolerance 1e-4"           },
    {"std::rcmp6.cpp",  "float_tolerance 1e-6"           },
    {"std::rcmp9.cpp",  "float_tolerance 1e-9"           },
    {"std::rcmp.cpp",   "float_absolute_tolerance 1.5e-6"},
};

static int standard_checker(struct problem *problem, const char *name, struct error *err)
{
    for (size_t i = 0; name != NULL && i < ARRAY_LEN(standard_checkers); i++) {
        if (strcmp(standard_checkers[i].name, name) != 0)
            continue;
        problem->checker.kind = CHECKER_VALIDATOR;
        for (size_t j = 0; j < problem->package.cases.count; j++) {
            struct test_case *test = &problem->package.cases.items[j];

            mem_free(&test->flags);
            test->flags = mem_strdup(standard_checkers[i].flags);
        }
        return 0;
    }
    return error_set(err, ERROR_INPUT, "%s: the source of the checker%s%s is not in the package",
                     FILE_NAME, name != NULL ? " " : "", name != NULL ? name : "");
}

static bool has_testlib(const struct problem *problem)
{
    return package_has(problem->folder, "files/testlib.h") ||
           package_has(problem->folder, "testlib.h");
}

static int read_checker(struct problem *problem, const struct xml *root, struct error *err)
{
    const struct xml *checker = xml_at(root, "assets/checker");
    const char *name = xml_value(checker, "name");
    const char *path = xml_value(xml_find(checker, "source"), "path");

    if (checker == NULL)
        checker = xml_find(root, "checker");
    if (name == NULL)
        name = xml_value(checker, "name");
    if (path == NULL)
        path = xml_value(xml_find(checker, "source"), "path");
    if (path == NULL || !package_has(problem->folder, path) || !has_testlib(problem))
        return standard_checker(problem, name, err);
    problem->checker.kind = CHECKER_PROGRAM;
    problem->checker.protocol = PROTOCOL_TESTLIB;
    problem->checker_program = mem_strdup(path);
    for (size_t i = 0; i < problem->package.cases.count; i++)
        mem_free(&problem->package.cases.items[i].flags);
    return 0;
}

static int read_tools(struct problem *problem, const struct xml *root, struct error *err)
{
    const struct xml *validators = xml_at(root, "assets/validators");
    const char *interactor = xml_value(xml_at(root, "assets/interactor/source"), "path");

    problem->package.valid_exit = 0;
    for (size_t i = 0; validators != NULL && i < validators->count; i++) {
        const char *path = xml_value(xml_find(&validators->items[i], "source"), "path");

        if (path != NULL)
            names_add(&problem->package.input_validators, path);
    }
    if (interactor == NULL)
        return read_checker(problem, root, err);
    problem->style = PROBLEM_INTERACTIVE;
    problem->interactor = mem_strdup(interactor);
    problem->checker.protocol = PROTOCOL_TESTLIB_TALK;
    for (size_t i = 0; i < problem->package.cases.count; i++)
        mem_free(&problem->package.cases.items[i].flags);
    if (xml_at(root, "assets/checker") != NULL)
        package_remark(problem,
                       "%s: the checker is not run behind the interactor, whose word is "
                       "the last here",
                       FILE_NAME);
    return 0;
}

/* ---- solutions ---- */

static const struct {
    const char *tag;
    enum verdict expected;
    unsigned permitted;
} tags[] = {
    {"main",                                         VERDICT_AC,  BIT(AC)                       },
    {"accepted",                                     VERDICT_AC,  BIT(AC)                       },
    {"wrong-answer",                                 VERDICT_WA,  BIT(WA) | BIT(OLE)            },
    {"presentation-error",                           VERDICT_WA,  BIT(WA) | BIT(OLE)            },
    {"time-limit-exceeded",                          VERDICT_TLE, BIT(TLE)                      },
    {"time-limit-exceeded-or-accepted",              VERDICT_TLE, BIT(TLE) | BIT(AC)            },
    {"time-limit-exceeded-or-memory-limit-exceeded", VERDICT_TLE, BIT(TLE) | BIT(MLE) | BIT(RTE)},
    {"memory-limit-exceeded",                        VERDICT_MLE, BIT(MLE) | BIT(RTE)           },
    {"rejected",                                     VERDICT_WA,  REJECTED                      },
    {"failed",                                       VERDICT_RTE, REJECTED | BIT(CE)            },
    {"do-not-run",                                   VERDICT_AC,  BIT(AC) | REJECTED | BIT(CE)  },
    {"not-run",                                      VERDICT_AC,  BIT(AC) | REJECTED | BIT(CE)  },
};

static void add_solution(struct problem *problem, const struct xml *node)
{
    const char *tag = xml_value(node, "tag");
    const char *path = xml_value(xml_find(node, "source"), "path");
    struct solution solution = {.permitted = BIT(AC) | REJECTED | BIT(CE)};
    bool is_known = false;

    if (path == NULL)
        return;
    for (size_t i = 0; tag != NULL && i < ARRAY_LEN(tags); i++) {
        if (strcmp(tags[i].tag, tag) != 0)
            continue;
        is_known = true;
        solution.expected = tags[i].expected;
        solution.permitted = tags[i].permitted;
    }
    if (!is_known)
        package_remark(problem, "%s:%d: the tag '%s' of a solution is not known here", FILE_NAME,
                       node->line, tag != NULL ? tag : "");
    solution.file = mem_strdup(path);
    if (problem->model == NULL || (tag != NULL && strcmp(tag, "main") == 0)) {
        mem_free(&problem->model);
        problem->model = mem_strdup(path);
    }
    ARRAY_PUSH(problem->solutions, problem->solution_count, problem->solution_capacity, solution);
}

static int read_files_io(const struct xml *root, struct error *err)
{
    const struct xml *judging = xml_find(root, "judging");
    const char *input = xml_value(judging, "input-file");
    const char *output = xml_value(judging, "output-file");

    if ((input == NULL || *input == '\0') && (output == NULL || *output == '\0'))
        return 0;
    return error_set(err, ERROR_INPUT,
                     "%s:%d: programs are to read '%s' and write '%s': files in the place of "
                     "standard input and output are not given here",
                     FILE_NAME, judging->line, input != NULL ? input : "",
                     output != NULL ? output : "");
}

static char *title_of(const struct problem *problem, const struct xml *root)
{
    const struct xml *names = xml_find(root, "names");
    const char *title = xml_value(xml_find(names, "name"), "value");

    for (size_t i = 0; names != NULL && i < names->count; i++) {
        const char *language = xml_value(&names->items[i], "language");

        if (language != NULL && strcmp(language, "english") == 0)
            title = xml_value(&names->items[i], "value");
    }
    return mem_strdup(title != NULL ? title : path_base(problem->folder));
}

static int polygon_read(struct problem *problem, struct error *err)
{
    AUTO(mem_free) char *path = package_path(problem->folder, FILE_NAME);
    AUTO(mem_free) char *files = package_path(problem->folder, "files");
    AUTO(mem_free) char *text = NULL;
    AUTO(xml_release) struct xml root = XML_INIT;
    const struct xml *solutions;

    if (file_read(path, FILE_MAX_BYTES, &text, err) < 0 ||
        xml_parse(FILE_NAME, text, &root, err) < 0 || read_files_io(&root, err) < 0)
        return -1;
    problem->package.kind = mem_strdup("Polygon package");
    problem->title = title_of(problem, &root);
    problem->package.solutions_folder = mem_strdup(".");
    problem->package.keeps_paths = problem->package.makes_answers = true;
    names_add(&problem->package.include_folders, files);
    names_add(&problem->package.include_folders, problem->folder);
    if (read_tests(problem, &root, err) < 0 || read_tools(problem, &root, err) < 0)
        return -1;
    solutions = xml_at(&root, "assets/solutions");
    for (size_t i = 0; solutions != NULL && i < solutions->count; i++)
        add_solution(problem, &solutions->items[i]);
    return 0;
}

const struct package_kind package_polygon = {polygon_is, polygon_read};
