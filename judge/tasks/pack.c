#include "judge/tasks/pack.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "judge/base/hash.h"
#include "judge/base/json.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/engine/build_request.h"
#include "judge/repo/problem_file.h"
#include "judge/tasks/generate.h"

#define FILE_MAX_BYTES ((size_t)1 << 30)
#define DEPTH_MAX 8
#define MIB ((int64_t)1 << 20)

struct packing {
    const struct problem *problem;
    const struct language_table *languages;
    const char *folder;
    bool is_scored;
    char *flags; /* of the default validator, as YAML words; NULL: a program checks */
    struct names *left;
    struct error *err;
};

static void packing_release(struct packing *packing)
{
    mem_free(&packing->flags);
}

/* ---- files ---- */

static int put(const struct packing *packing, const char *name, const void *data, size_t size)
{
    AUTO(mem_free) char *path = path_join(packing->folder, name);
    AUTO(mem_free) char *around = path_folder(path);

    if (folder_make(around, packing->err) < 0)
        return -1;
    return file_create(path, data, size, packing->err);
}

static int put_text(const struct packing *packing, const char *name, struct strbuf *text)
{
    return put(packing, name, text->size > 0 ? text->data : "", text->size);
}

static int put_copy(const struct packing *packing, const char *name, const char *path)
{
    AUTO(mem_free) char *data = NULL;
    size_t size;

    if (file_read_bytes(path, FILE_MAX_BYTES, &data, &size, packing->err) < 0)
        return -1;
    return put(packing, name, data, size);
}

static int copy_below(const char *from, const char *to, const char *prefix, int depth,
                      struct names *out_files, struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;

    if (folder_list(from, &names, err) < 0 || folder_make(to, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *source = path_join(from, names.items[i]);
        AUTO(mem_free) char *target = path_join(to, names.items[i]);
        AUTO(mem_free) char *name = mem_format("%s%s", prefix, names.items[i]);
        AUTO(mem_free) char *below = mem_format("%s/", name);
        AUTO(mem_free) char *data = NULL;
        size_t size;

        if (names.items[i][0] == '.')
            continue;
        if (file_is_folder(source)) {
            if (depth < DEPTH_MAX &&
                copy_below(source, target, below, depth + 1, out_files, err) < 0)
                return -1;
            continue;
        }
        if (file_read_bytes(source, FILE_MAX_BYTES, &data, &size, err) < 0 ||
            file_create(target, data, size, err) < 0)
            return -1;
        if (out_files != NULL)
            names_add(out_files, name);
    }
    return 0;
}

int task_copy_folder(const char *from, const char *to, struct names *out_files, struct error *err)
{
    return copy_below(from, to, "", 0, out_files, err);
}

/* ---- what the format has words for ---- */

static int lack(const struct packing *packing, const char *what)
{
    return error_set(packing->err, ERROR_USAGE,
                     "'%s' cannot be a Kattis package: %s has no counterpart there",
                     packing->problem->id, what);
}

static int choose_checker(struct packing *packing)
{
    static const struct {
        enum checker_kind kind;
        const char *what;
    } lacking[] = {
        {CHECKER_EXACT,            "the checker \"exact\""           },
        {CHECKER_LINES,            "the checker \"lines\""           },
        {CHECKER_UNORDERED_LINES,  "the checker \"unordered\""       },
        {CHECKER_UNORDERED_TOKENS, "the checker {\"unordered\": …}"},
        {CHECKER_REGEX,            "a pattern as checker"            },
    };
    const struct checker_spec *checker = &packing->problem->checker;

    if (packing->problem->style == PROBLEM_FUNCTION)
        return lack(packing, "a function problem");
    if (packing->problem->style == PROBLEM_ANSWER)
        return lack(packing, "an answer problem");
    for (size_t i = 0; i < ARRAY_LEN(lacking); i++)
        if (lacking[i].kind == checker->kind)
            return lack(packing, lacking[i].what);
    if (checker->kind == CHECKER_PROGRAM && checker->protocol != PROTOCOL_KATTIS)
        return lack(packing, "a checker of testlib");
    if (packing->problem->style == PROBLEM_INTERACTIVE || checker->kind == CHECKER_PROGRAM)
        return 0;
    packing->flags =
        checker->kind == CHECKER_FLOAT
            ? mem_format("[case_sensitive, float_tolerance, \"%g\"]", checker->tolerance)
            : mem_strdup("[case_sensitive]");
    return 0;
}

/* A name-based one: the same problem is the same package wherever it is made. */
static void uuid_make(const char *id, char out_text[37])
{
    char hex[HASH_HEX_BYTES];

    hash_of_bytes(id, strlen(id), hex);
    snprintf(out_text, 37, "%.8s-%.4s-8%.3s-a%.3s-%.12s", hex, hex + 8, hex + 12, hex + 16,
             hex + 20);
}

/* Packages know the licences of Creative Commons, in words of their own. */
static const char *license_word(const char *license)
{
    static const struct {
        const char *spdx, *word;
    } words[] = {
        {"CC0-1.0",      "cc0"          },
        {"CC-BY-4.0",    "cc by"        },
        {"CC-BY-SA-4.0", "cc by-sa"     },
        {"CC-PDDC",      "public domain"},
    };

    for (size_t i = 0; license != NULL && i < ARRAY_LEN(words); i++)
        if (strcasecmp(words[i].spdx, license) == 0)
            return words[i].word;
    return "unknown";
}

static int put_yaml(const struct packing *packing)
{
    const struct problem *problem = packing->problem;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf title = STRBUF_INIT;
    struct json_writer writer;
    char uuid[37];

    uuid_make(problem->id, uuid);
    json_writer_init(&writer, &title, false);
    json_add_string(&writer, NULL, problem->title);
    strbuf_addf(&text, "problem_format_version: 2025-09\nname: %s\nuuid: %s\n", title.data, uuid);
    strbuf_addf(&text, "type: [%s%s]\n", packing->is_scored ? "scoring" : "pass-fail",
                problem->style == PROBLEM_INTERACTIVE ? ", interactive" : "");
    strbuf_addf(&text, "license: %s\nlimits:\n  time_limit: %g\n  memory: %lld\n",
                license_word(problem->license), (double)problem->limits.cpu_time_ms / 1000,
                (long long)((problem->limits.memory_bytes + MIB - 1) / MIB));
    strbuf_addf(&text, "  output: %lld\n",
                (long long)((problem->limits.output_bytes + MIB - 1) / MIB));
    return put_text(packing, "problem.yaml", &text);
}

/* The title and the samples are the judging system's to show. */
static int put_statement(const struct packing *packing)
{
    AUTO(mem_free) char *text = NULL;
    AUTO(strbuf_release) struct strbuf out = STRBUF_INIT;
    bool is_shown = true, is_code = false;
    char *rest;

    if (problem_read_text(packing->problem, "statement.md", &text, packing->err) < 0)
        return -1;
    rest = text;
    for (char *line = strsep(&rest, "\n"); line != NULL; line = strsep(&rest, "\n")) {
        is_code ^= strncmp(line, "```", 3) == 0;
        if (!is_code && strncmp(line, "## ", 3) == 0)
            is_shown = strncmp(line, "## Sample", 9) != 0;
        if (is_shown && (is_code || strncmp(line, "# ", 2) != 0) &&
            (out.size > 0 || *line != '\0') && (rest != NULL || *line != '\0'))
            strbuf_addf(&out, "%s\n", line);
    }
    return put_text(packing, "statement/problem.en.md", &out);
}

/* ---- cases ---- */

static size_t group_number(const struct problem *problem, const char *name)
{
    size_t number = 0;

    while (number < problem->group_count && problem->groups[number].name != NULL &&
           strcmp(problem->groups[number].name, name) != 0)
        number++;
    return number;
}

/* Their order by name is their order here. The caller's. */
static char *group_folder(const struct packing *packing, const char *name)
{
    return mem_format("secret/%zu-%s", group_number(packing->problem, name) + 1, name);
}

static int put_case(const struct packing *packing, const struct test_case *test, const char *folder)
{
    AUTO(mem_free) char *input = mem_format("data/%s/%s.in", folder, test->name);
    AUTO(mem_free) char *answer = mem_format("data/%s/%s.ans", folder, test->name);

    if (put_copy(packing, input, test->input_path) < 0)
        return -1;
    if (test->answer_path == NULL)
        return put(packing, answer, "", 0);
    return put_copy(packing, answer, test->answer_path);
}

static int put_cases(const struct packing *packing, const struct report_sink *sink)
{
    AUTO(case_list_release) struct case_list samples = CASE_LIST_INIT;
    AUTO(case_list_release) struct case_list hidden = CASE_LIST_INIT;

    if (task_samples(packing->problem, &samples, packing->err) < 0 ||
        task_generate(packing->problem, packing->languages, LOCK_CHECK, sink, &hidden,
                      packing->err) < 0)
        return -1;
    for (size_t i = 0; i < samples.count; i++)
        if (put_case(packing, &samples.items[i], "sample") < 0)
            return -1;
    for (size_t i = 0; i < hidden.count; i++) {
        AUTO(mem_free)
        char *folder = packing->is_scored ? group_folder(packing, hidden.items[i].group)
                                          : mem_strdup("secret");

        if (put_case(packing, &hidden.items[i], folder) < 0)
            return -1;
    }
    return 0;
}

static void add_flags(const struct packing *packing, struct strbuf *text)
{
    if (packing->flags != NULL)
        strbuf_addf(text, "output_validator_args: %s\n", packing->flags);
}

static int put_group(const struct packing *packing, const struct group_spec *group)
{
    static const char *const modes[] =
        {[GROUP_ALL] = "pass-fail", [GROUP_SUM] = "sum", [GROUP_MIN] = "min"};
    AUTO(mem_free) char *folder = group_folder(packing, group->name);
    AUTO(mem_free) char *name = mem_format("data/%s/test_group.yaml", folder);
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    strbuf_addf(&text, "max_score: %g\nscore_aggregation: %s\n", group->points,
                modes[group->score]);
    for (size_t i = 0; i < group->needs.count; i++) {
        AUTO(mem_free) char *needed = group_folder(packing, group->needs.items[i]);

        strbuf_addf(&text, "%s%s%s", i == 0 ? "require_pass: [" : ", ", needed,
                    i + 1 == group->needs.count ? "]\n" : "");
    }
    add_flags(packing, &text);
    return put_text(packing, name, &text);
}

static int put_groups(const struct packing *packing)
{
    const struct problem *problem = packing->problem;
    AUTO(strbuf_release) struct strbuf sample = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf secret = STRBUF_INIT;
    double sum = 0;

    for (size_t i = 0; packing->is_scored && i < problem->group_count; i++) {
        sum += problem->groups[i].points;
        if (put_group(packing, &problem->groups[i]) < 0)
            return -1;
    }
    if (packing->is_scored)
        strbuf_addf(&secret, "max_score: %g\n", sum);
    add_flags(packing, &sample);
    add_flags(packing, &secret);
    if (sample.size > 0 && put_text(packing, "data/sample/test_group.yaml", &sample) < 0)
        return -1;
    return secret.size > 0 ? put_text(packing, "data/secret/test_group.yaml", &secret) : 0;
}

/* ---- programs ---- */

/* A tool with all that it includes, in a folder of its own. */
static int put_tool(const struct packing *packing, const char *file, const char *folder)
{
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;

    if (file == NULL)
        return 0;
    if (build_request_tool(packing->problem, packing->languages, file, &request, packing->err) < 0)
        return -1;
    for (size_t i = 0; i < request.names.count; i++) {
        AUTO(mem_free) char *name = path_join(folder, request.names.items[i]);

        if (put_copy(packing, name, request.paths.items[i]) < 0)
            return -1;
    }
    return 0;
}

static const char *submissions_folder(enum verdict expected)
{
    static const char *const folders[VERDICT_COUNT] = {
        [VERDICT_AC] = "accepted",        [VERDICT_WA] = "wrong_answer",
        [VERDICT_OLE] = "wrong_answer",   [VERDICT_TLE] = "time_limit_exceeded",
        [VERDICT_RTE] = "run_time_error", [VERDICT_MLE] = "run_time_error",
    };

    return folders[expected];
}

/* Packages have one limit for all languages: who needs another has no place there. */
static bool needs_more(const struct packing *packing, const struct solution *solution)
{
    const struct problem *problem = packing->problem;
    const struct language *language = language_of_file(packing->languages, solution->file);
    struct limits limits;

    if (language == NULL || solution->expected == VERDICT_TLE)
        return language == NULL;
    limits = problem_limits_for(problem, language->id, language->time_percent, 0, 1);
    return limits.cpu_time_ms > problem->limits.cpu_time_ms ||
           limits.memory_bytes > problem->limits.memory_bytes;
}

static int put_solutions(const struct packing *packing)
{
    const struct problem *problem = packing->problem;

    for (size_t i = 0; i < problem->solution_count; i++) {
        const struct solution *solution = &problem->solutions[i];
        const char *folder = submissions_folder(solution->expected);
        AUTO(mem_free) char *path = mem_format("%s/solutions/%s", problem->folder, solution->file);
        AUTO(mem_free)
        char *name = mem_format("submissions/%s/%s", folder != NULL ? folder : "", solution->file);
        AUTO(mem_free)
        char *why = mem_format("%s: its language has limits of its own", solution->file);

        if (folder == NULL || needs_more(packing, solution))
            names_add(packing->left, why);
        else if (put_copy(packing, name, path) < 0)
            return -1;
    }
    return 0;
}

static bool has_groups(const struct problem *problem)
{
    return problem->group_count > 0 && problem->groups[0].name != NULL;
}

int task_pack(const struct problem *problem, const struct language_table *languages,
              const char *folder, const struct report_sink *sink, struct names *out_left,
              struct error *err)
{
    AUTO(packing_release)
    struct packing packing = {.problem = problem,
                              .languages = languages,
                              .folder = folder,
                              .is_scored = has_groups(problem),
                              .left = out_left,
                              .err = err};
    AUTO(mem_free) char *source = path_join(folder, PACK_SOURCE);
    const char *validator =
        problem->style == PROBLEM_INTERACTIVE ? problem->interactor : problem->checker_program;

    if (file_exists(folder))
        return error_set(err, ERROR_USAGE, "'%s' is there already", folder);
    if (problem->package.kind != NULL)
        return error_set(err, ERROR_USAGE, "'%s' is a package already", problem->id);
    if (choose_checker(&packing) < 0 || put_yaml(&packing) < 0 || put_statement(&packing) < 0 ||
        put_cases(&packing, sink) < 0 || put_groups(&packing) < 0 ||
        put_tool(&packing, validator, "output_validator") < 0 ||
        put_tool(&packing, problem->validator, "input_validators/validate") < 0 ||
        put_solutions(&packing) < 0)
        return -1;
    return task_copy_folder(problem->folder, source, NULL, err);
}
