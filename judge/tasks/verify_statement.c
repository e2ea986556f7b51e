/*
 * The texts of a problem against its files. Nothing is run; all of it takes some milliseconds.
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/text.h"
#include "judge/base/units.h"
#include "judge/core/license.h"
#include "judge/core/statement.h"
#include "judge/repo/problem_file.h"
#include "judge/repo/repository.h"
#include "judge/tasks/verify_part.h"

#define LICENSE_ABOVE_MAX 3 /* folders: area, problems, project */
#define CHECK "statement"
#define SAMPLE_MAX_BYTES ((size_t)1 << 20)
#define HINTS_MIN 2

struct looking {
    const struct problem *problem;
    struct finding_list *findings;
    struct statement statement;
    const char *text;
};

static struct finding *complain(struct looking *looking, enum finding_severity severity,
                                const char *fault, int line)
{
    struct finding *finding = finding_add(looking->findings, severity, CHECK, fault);

    if (line > 0)
        finding_where(finding, "statement.md:%d", line);
    else
        finding_where(finding, "statement.md");
    return finding;
}

static void check_title(struct looking *looking)
{
    const char *title = looking->statement.title;
    struct finding *finding;

    if (title != NULL && strcmp(title, looking->problem->title) == 0)
        return;
    finding = complain(looking, FINDING_ERROR, "title-differs", 1);
    finding_what(finding, "the title is '%s', in problem.json it is '%s'",
                 title != NULL ? title : "", looking->problem->title);
    finding_cure(finding, "begin with '# %s'", looking->problem->title);
}

static void check_formulae(struct looking *looking)
{
    if (looking->statement.formula_fault == NULL)
        return;
    finding_what(complain(looking, FINDING_ERROR, "formula-broken",
                          looking->statement.formula_line),
                 "a formula does not parse: it has %s", looking->statement.formula_fault);
}

/* ---- samples ---- */

static bool block_equals(const struct looking *looking, const char *text)
{
    for (size_t i = 0; i < looking->statement.block_count; i++)
        if (strcmp(looking->statement.blocks[i].text, text) == 0)
            return true;
    return false;
}

static void check_sample(struct looking *looking, size_t number, const char *ending)
{
    AUTO(mem_free)
    char *path = mem_format("%s/samples/%zu.%s", looking->problem->folder, number, ending);
    AUTO(mem_free) char *text = NULL;
    struct finding *finding;

    if (file_read(path, SAMPLE_MAX_BYTES, &text, NULL) < 0 || text[strspn(text, " \n")] == '\0' ||
        block_equals(looking, text))
        return;
    finding = complain(looking, FINDING_ERROR, "sample-differs", 0);
    finding_what(finding, "'samples/%zu.%s' stands in no block of the statement as it is", number,
                 ending);
    finding_cure(finding, "copy the file between two lines of ```");
}

static void check_samples(struct looking *looking)
{
    for (size_t i = 1; i <= looking->problem->sample_count; i++) {
        check_sample(looking, i, "in");
        if (looking->problem->style != PROBLEM_INTERACTIVE)
            check_sample(looking, i, "ans");
    }
}

/* ---- limits ---- */

/* The quantity behind a word: "1 s" behind "time"; NULL: none. The caller's. */
static char *quantity_behind(const char *text, const char *word)
{
    size_t size = strlen(word);

    for (const char *at = text; (at = strcasestr(at, word)) != NULL; at++) {
        const char *digits = at + size + strspn(at + size, " :");
        size_t length = strspn(digits, "0123456789.");
        size_t unit;

        if ((at > text && isalpha((unsigned char)at[-1])) || length == 0)
            continue;
        unit = strspn(digits + length, " ");
        while (isalpha((unsigned char)digits[length + unit]))
            unit++;
        return mem_strndup(digits, length + unit);
    }
    return NULL;
}

static void check_time(struct looking *looking, const char *word, int64_t right_ms, bool must_stand)
{
    AUTO(mem_free) char *said = quantity_behind(looking->statement.limits, word);
    char right[UNITS_TEXT_BYTES];
    struct finding *finding;
    int64_t ms = -1;

    (void)units_format_time_us(1000 * right_ms, right);
    if (said == NULL && !must_stand)
        return;
    if (said != NULL && units_parse_time_ms(said, &ms, NULL) == 0 && ms == right_ms)
        return;
    finding =
        complain(looking, FINDING_ERROR, said != NULL ? "limits-differ" : "limits-not-told", 0);
    if (said != NULL)
        finding_what(finding, "%s '%s' under Limits, but %s in problem.json", word, said, right);
    else
        finding_what(finding, "Limits do not tell the time: %s", right);
    finding_cure(finding, "write '%s %s'", word, right);
}

static void check_memory(struct looking *looking)
{
    AUTO(mem_free) char *said = quantity_behind(looking->statement.limits, "memory");
    char right[UNITS_TEXT_BYTES];
    struct finding *finding;
    int64_t bytes = -1;

    if (said != NULL && units_parse_bytes(said, &bytes, NULL) == 0 &&
        bytes == looking->problem->limits.memory_bytes)
        return;
    (void)units_format_bytes(looking->problem->limits.memory_bytes, right);
    finding =
        complain(looking, FINDING_ERROR, said != NULL ? "limits-differ" : "limits-not-told", 0);
    finding_what(finding, "Limits tell the memory as '%s', problem.json as %s",
                 said != NULL ? said : "", right);
    finding_cure(finding, "write 'memory %s'", right);
}

/* A row whose name is no language's id has no effect. */
static void complain_language(struct looking *looking, const char *word,
                              const struct language_table *languages)
{
    const struct language *language = language_find(languages, word);
    AUTO(mem_free) const char **ids = mem_alloc(languages->count, sizeof *ids);
    const char *right = language != NULL ? language->id : NULL;
    struct finding *finding =
        finding_add(looking->findings, FINDING_WARNING, CHECK, "language-unknown");

    for (size_t i = 0; i < languages->count; i++)
        ids[i] = languages->rows[i].id;
    if (right == NULL)
        right = text_nearest(word, ids, languages->count);
    finding_where(finding, "problem.json");
    finding_what(finding, "limits.languages names '%s', which is no language here", word);
    if (right != NULL)
        finding_cure(finding, "write '%s'", right);
}

static void check_limits(const struct verify_context *context, struct looking *looking)
{
    const struct problem *problem = looking->problem;

    if (looking->statement.limits == NULL) {
        struct finding *finding = complain(looking, FINDING_ERROR, "limits-not-told", 0);

        finding_what(finding, "there is no heading 'Limits'");
        finding_cure(finding, "add '## Limits' with bounds, time and memory");
        return;
    }
    check_time(looking, "time", problem->limits.cpu_time_ms, true);
    check_memory(looking);
    for (size_t i = 0; i < problem->language_limit_count; i++) {
        const struct language_limits *row = &problem->language_limits[i];
        const struct language *language = language_find(context->request->languages, row->language);

        if (language == NULL || strcmp(language->id, row->language) != 0)
            complain_language(looking, row->language, context->request->languages);
        else if (row->limits.cpu_time_ms > 0)
            check_time(looking, language->name, row->limits.cpu_time_ms, false);
    }
}

/* ---- links, hints, what is to be solved before ---- */

/* "](target)": addresses and places in the text itself are not followed. */
static void check_links(struct looking *looking)
{
    for (const char *at = looking->text; (at = strstr(at, "](")) != NULL; at += 2) {
        AUTO(mem_free) char *target = mem_strndup(at + 2, strcspn(at + 2, ")# \n"));
        AUTO(mem_free) char *path = path_join(looking->problem->folder, target);
        int line = 1;

        if (target[0] == '\0' || strstr(target, "://") != NULL ||
            strncmp(target, "mailto:", 7) == 0 || file_exists(path))
            continue;
        for (const char *c = looking->text; c < at; c++)
            line += *c == '\n';
        finding_what(complain(looking, FINDING_ERROR, "link-broken", line),
                     "the link leads to '%s', which is not there", target);
    }
}

static void check_hints(struct looking *looking)
{
    const struct problem *problem = looking->problem;
    struct finding *finding;

    if (problem->hints.count >= HINTS_MIN)
        return;
    finding = finding_add(looking->findings, FINDING_WARNING, CHECK, "hints-missing");
    finding_where(finding, "problem.json");
    finding_what(finding, "there are %zu hints", problem->hints.count);
    finding_cure(finding, "give three: a nudge, the idea, the plan");
}

/* Only of a problem that stands in a repository: its neighbours are known there. */
static void check_after(struct looking *looking)
{
    const struct problem *problem = looking->problem;
    AUTO(mem_free) char *area = path_folder(problem->folder);
    AUTO(mem_free) char *root = path_folder(area);

    for (size_t i = 0; i < problem->after.count; i++) {
        AUTO(mem_free) char *folder = path_join(root, problem->after.items[i]);
        AUTO(mem_free) char *file = path_join(folder, "problem.json");
        AUTO(repository_release) struct repository repository = REPOSITORY_INIT;
        struct finding *finding;
        bool is_known = file_exists(file);

        if (!is_known && repository_open(&repository, NULL) == 0)
            for (size_t j = 0; j < repository.ids.count; j++)
                is_known |= strcmp(repository.ids.items[j], problem->after.items[i]) == 0;
        if (is_known)
            continue;
        finding = finding_add(looking->findings, FINDING_WARNING, CHECK, "after-unknown");
        finding_where(finding, "problem.json");
        finding_what(finding, "'after' names '%s', which is not here", problem->after.items[i]);
    }
}

/* Is there a text of a licence for all of the repository? It lies some folders above a problem. */
static bool has_license_file(const struct problem *problem)
{
    static const char *const names[] = {"LICENSE", "LICENCE", "COPYING", "UNLICENSE"};
    static const char *const endings[] = {"", ".md", ".txt"};
    AUTO(mem_free) char *folder = mem_strdup(problem->folder);

    for (int up = 0; up <= LICENSE_ABOVE_MAX; up++) {
        char *above = path_folder(folder);

        for (size_t i = 0; i < ARRAY_LEN(names) * ARRAY_LEN(endings); i++) {
            AUTO(mem_free)
            char *path = mem_format("%s/%s%s", folder, names[i / ARRAY_LEN(endings)],
                                    endings[i % ARRAY_LEN(endings)]);

            if (file_exists(path)) {
                mem_free(&above);
                return true;
            }
        }
        mem_free(&folder);
        folder = above;
    }
    return false;
}

static void check_license(struct looking *looking)
{
    const struct problem *problem = looking->problem;
    AUTO(mem_free)
    char *fault = problem->license != NULL ? license_fault(problem->license) : NULL;
    struct finding *finding;

    if (fault != NULL) {
        finding = finding_add(looking->findings, FINDING_ERROR, CHECK, "license-unknown");
        finding_what(finding, "license: %s", fault);
        finding_cure(finding, "take the short name of https://spdx.org/licenses, such as "
                              "\"CC-BY-SA-4.0\", or \"LicenseRef-NAME\" for one of your own");
    } else if (problem->license == NULL && !has_license_file(problem)) {
        finding = finding_add(looking->findings, FINDING_WARNING, CHECK, "license-missing");
        finding_what(finding, "nothing says under which licence it may be used");
        finding_cure(finding, "add \"license\": \"CC-BY-SA-4.0\", or a file LICENSE to the "
                              "repository");
    } else {
        return;
    }
    finding_where(finding, "problem.json");
}

static void check_solution_text(struct looking *looking)
{
    AUTO(mem_free) char *text = NULL;

    if (problem_read_text(looking->problem, "solution.md", &text, NULL) == 0 && strlen(text) >= 40)
        return;
    finding_what(finding_add(looking->findings, FINDING_ERROR, CHECK, "solution-not-told"),
                 "solution.md is missing or says next to nothing");
}

static void looking_release(struct looking *looking)
{
    statement_release(&looking->statement);
}

void verify_statement(struct verify_context *context)
{
    struct finding_list *findings = &context->verification->findings;
    AUTO(looking_release)
    struct looking looking = {.problem = context->problem, .findings = findings};
    AUTO(mem_free) char *text = NULL;

    if (problem_read_text(context->problem, "statement.md", &text, NULL) < 0) {
        finding_what(complain(&looking, FINDING_ERROR, "statement-missing", 0),
                     "statement.md cannot be read");
        return;
    }
    looking.text = text;
    statement_parse(text, &looking.statement);
    check_title(&looking);
    check_formulae(&looking);
    check_samples(&looking);
    check_limits(context, &looking);
    check_links(&looking);
    check_license(&looking);
    check_hints(&looking);
    check_after(&looking);
    check_solution_text(&looking);
    if (finding_worst(findings, CHECK) == FINDING_GOOD)
        finding_what(finding_add(findings, FINDING_GOOD, CHECK, NULL),
                     "title, limits, formulae, links; %zu sample%s as in the files",
                     context->problem->sample_count,
                     context->problem->sample_count == 1 ? "" : "s");
}
