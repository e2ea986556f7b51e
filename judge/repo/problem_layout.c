#include "judge/repo/problem_layout.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"

struct layout {
    struct fields *fields;
    const struct json *root;
    struct problem *problem;
    struct names files; /* in the folder itself */
};

static bool exists(const struct problem *problem, const char *below, const char *name)
{
    AUTO(mem_free) char *folder = path_join(problem->folder, below);
    AUTO(mem_free) char *path = path_join(folder, name);

    return file_exists(path);
}

/* "gen.c" for "gen"; headers and what editors leave behind are not programs. */
static bool is_tool(const char *file, const char *stem)
{
    static const char *const not_programs[] = {"h", "hpp", "hh", "md", "txt", "json", "orig", "o"};
    size_t size = strlen(stem);

    if (strncmp(file, stem, size) != 0 || file[size] != '.' || file[size + 1] == '\0' ||
        strchr(file + size + 1, '.') != NULL || file[strlen(file) - 1] == '~')
        return false;
    for (size_t i = 0; i < ARRAY_LEN(not_programs); i++) {
        if (strcmp(file + size + 1, not_programs[i]) == 0)
            return false;
    }
    return true;
}

static void find_tool(struct layout *layout, const char *stem, char **out_file)
{
    for (size_t i = 0; i < layout->files.count; i++) {
        const char *file = layout->files.items[i];

        if (!is_tool(file, stem))
            continue;
        if (*out_file != NULL)
            fields_complain(layout->fields, layout->root,
                            "'%s' and '%s' are both there: keep one of them", *out_file, file);
        else
            *out_file = mem_strdup(file);
    }
}

static bool needs_generator(const struct problem *problem)
{
    for (size_t i = 0; i < problem->group_count; i++) {
        for (size_t j = 0; j < problem->groups[i].case_count; j++) {
            if (problem->groups[i].cases[j].gen != NULL)
                return true;
        }
    }
    return problem->growth.inputs.count > 0;
}

static void check_tools(struct layout *layout)
{
    struct problem *problem = layout->problem;
    const struct json *checker = json_find(layout->root, "checker");
    const struct json *style = json_find(layout->root, "style");
    bool is_interactive = problem->style == PROBLEM_INTERACTIVE;

    if (checker == NULL && problem->checker_program != NULL)
        problem->checker.kind = CHECKER_PROGRAM;
    if (problem->checker.kind == CHECKER_PROGRAM && problem->checker_program == NULL)
        fields_complain(layout->fields, checker,
                        "'checker' is 'program': a file check.* would be right, "
                        "there is none");
    if (problem->checker.kind != CHECKER_PROGRAM && problem->checker_program != NULL)
        fields_complain(layout->fields, checker,
                        "'checker' is not 'program', but '%s' is there: "
                        "write \"checker\": \"program\" or remove the file",
                        problem->checker_program);
    if (is_interactive && problem->interactor == NULL)
        fields_complain(layout->fields, style,
                        "'style' is 'interactive': a file interact.* would be "
                        "right, there is none");
    if (!is_interactive && problem->interactor != NULL)
        fields_complain(layout->fields, style,
                        "'style' is '%s', but '%s' is there: the style "
                        "'interactive' would use it",
                        problem_style_name(problem->style), problem->interactor);
    if (needs_generator(problem) && problem->generator == NULL)
        fields_complain(layout->fields, layout->root,
                        "'gen' is used, but there is no generator: a file "
                        "gen.* would be right");
    if (needs_generator(problem) && problem->validator == NULL)
        fields_complain(layout->fields, layout->root,
                        "generated inputs need a validator: a file "
                        "validate.* would be right");
}

/* cases/NAME.in for every {"file": "NAME"}. */
static void check_case_files(struct layout *layout)
{
    const struct problem *problem = layout->problem;

    for (size_t i = 0; i < problem->group_count; i++) {
        for (size_t j = 0; j < problem->groups[i].case_count; j++) {
            const char *name = problem->groups[i].cases[j].file;
            AUTO(mem_free) char *file = name != NULL ? mem_format("%s.in", name) : NULL;
            const struct json *groups = json_find(layout->root, "groups");

            if (file != NULL && !exists(problem, "cases", file))
                fields_complain(layout->fields,
                                groups != NULL ? groups : json_find(layout->root, "cases"),
                                "'file' is '%s': cases/%s would be its input, but it is missing",
                                name, file);
        }
    }
}

/* "wa-unstable.cpp" is expected to be WA. */
static bool expected_of_name(const char *file, enum verdict *out_verdict)
{
    static const struct {
        const char *start;
        enum verdict verdict;
    } starts[] = {
        {"ac",  VERDICT_AC },
        {"wa",  VERDICT_WA },
        {"tle", VERDICT_TLE},
        {"mle", VERDICT_MLE},
        {"ole", VERDICT_OLE},
        {"rte", VERDICT_RTE},
    };
    size_t size = strcspn(file, "-.");

    for (size_t i = 0; i < ARRAY_LEN(starts); i++) {
        if (strlen(starts[i].start) == size && memcmp(file, starts[i].start, size) == 0) {
            *out_verdict = starts[i].verdict;
            return true;
        }
    }
    return false;
}

static void add_solution(struct layout *layout, const char *file)
{
    struct problem *problem = layout->problem;
    struct solution solution = {.file = NULL};

    if (!expected_of_name(file, &solution.expected)) {
        fields_complain(layout->fields, layout->root,
                        "'solutions/%s' does not say its verdict: a name that "
                        "begins with ac-, wa-, tle-, mle-, ole- or rte- would be right",
                        file);
        return;
    }
    solution.file = mem_strdup(file);
    ARRAY_PUSH(problem->solutions, problem->solution_count, problem->solution_capacity, solution);
}

static void read_solutions(struct layout *layout)
{
    AUTO(mem_free) char *folder = path_join(layout->problem->folder, "solutions");
    AUTO(names_release) struct names files = NAMES_INIT;

    if (!file_is_folder(folder) || folder_list(folder, &files, NULL) < 0)
        return;
    for (size_t i = 0; i < files.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, files.items[i]);

        if (files.items[i][0] != '.' && !file_is_folder(path))
            add_solution(layout, files.items[i]);
    }
}

static const struct solution *solution_named(const struct problem *problem, const char *file)
{
    for (size_t i = 0; i < problem->solution_count; i++) {
        if (file == NULL ? problem->solutions[i].expected == VERDICT_AC
                         : strcmp(problem->solutions[i].file, file) == 0)
            return &problem->solutions[i];
    }
    return NULL;
}

static void settle_model(struct layout *layout)
{
    struct problem *problem = layout->problem;
    const struct json *model = json_find(layout->root, "model");
    const struct solution *solution = solution_named(problem, problem->model);

    if (problem->solution_count == 0)
        fields_complain(layout->fields, layout->root,
                        "'solutions' is missing or empty: a folder with at "
                        "least one ac-* file would be right");
    else if (problem->model != NULL && solution == NULL)
        fields_complain(layout->fields, model, "'model' is '%s': it is not under solutions/",
                        problem->model);
    else if (solution == NULL)
        fields_complain(layout->fields, layout->root,
                        "'solutions' has no ac-* file: a right one makes the "
                        "answers");
    else if (solution->expected != VERDICT_AC)
        fields_complain(layout->fields, model,
                        "'model' is '%s': one that is named ac-* would be right", problem->model);
    else if (problem->style == PROBLEM_ANSWER)
        mem_free(&problem->model);
    else if (problem->model == NULL)
        problem->model = mem_strdup(solution->file);
}

/* samples/1.in 1.ans, 2.in 2.ans … without a gap. */
static void read_samples(struct layout *layout)
{
    struct problem *problem = layout->problem;
    bool are_needed = problem->style == PROBLEM_STDIO || problem->style == PROBLEM_FUNCTION;

    for (size_t number = 1;; number++) {
        AUTO(mem_free) char *input = mem_format("%zu.in", number);
        AUTO(mem_free) char *answer = mem_format("%zu.ans", number);

        if (!exists(problem, "samples", input))
            break;
        if (!exists(problem, "samples", answer))
            fields_complain(layout->fields, layout->root,
                            "'samples/%s' has no answer: 'samples/%s' would "
                            "be right beside it",
                            input, answer);
        problem->sample_count = number;
    }
    if (problem->sample_count == 0 && are_needed)
        fields_complain(layout->fields, layout->root,
                        "'samples/1.in' is missing: at least one sample, "
                        "1.in and 1.ans, would be right");
}

void problem_layout_read(struct fields *fields, const struct json *root, struct problem *problem)
{
    struct layout layout = {.fields = fields,
                            .root = root,
                            .problem = problem,
                            .files = NAMES_INIT};
    const struct {
        const char *stem;
        char **file;
    } tools[] = {
        {"gen",      &problem->generator      },
        {"validate", &problem->validator      },
        {"check",    &problem->checker_program},
        {"interact", &problem->interactor     },
    };

    (void)folder_list(problem->folder, &layout.files, NULL); /* then every file is missing */
    for (size_t i = 0; i < ARRAY_LEN(tools); i++)
        find_tool(&layout, tools[i].stem, tools[i].file);
    check_tools(&layout);
    check_case_files(&layout);
    read_solutions(&layout);
    settle_model(&layout);
    read_samples(&layout);
    if (!exists(problem, ".", "statement.md"))
        fields_complain(fields, root, "'statement.md' is missing: what the learner reads");
    names_release(&layout.files);
}
