/*
 * Laws: what is refused is an input error whose every line has a place; what is accepted is
 * complete: a title, limits above zero, cases where the style has some, and groups that need only
 * those above.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "judge/core/signature_text.h"
#include "judge/repo/language_file.h"
#include "judge/repo/problem_json.h"

static void must(bool holds)
{
    if (!holds)
        abort();
}

static void check_error(const struct error *err, const char *name)
{
    size_t size = strlen(name);

    must(err->kind == ERROR_INPUT && err->text != NULL && err->text[0] != '\0');
    for (const char *line = err->text; line != NULL;) {
        must(strncmp(line, name, size) == 0 && line[size] == ':');
        must(line[size + 1] >= '1' && line[size + 1] <= '9');
        line = strchr(line, '\n');
        line = line != NULL ? line + 1 : NULL;
    }
}

static void check_groups(const struct problem *problem)
{
    for (size_t i = 0; i < problem->group_count; i++) {
        const struct group_spec *group = &problem->groups[i];

        must(group->case_count > 0 && group->points >= 0);
        for (size_t j = 0; j < group->case_count; j++)
            must((group->cases[j].gen != NULL) != (group->cases[j].file != NULL) &&
                 group->cases[j].repeat >= 1);
        for (size_t j = 0; j < group->needs.count; j++) {
            bool stands_above = false;

            for (size_t k = 0; k < i; k++)
                stands_above |= problem->groups[k].name != NULL &&
                                strcmp(problem->groups[k].name, group->needs.items[j]) == 0;
            must(stands_above);
        }
    }
}

static void check_signature(const struct problem *problem)
{
    static const char *const languages[] = {"c", "cpp", "python"};

    for (size_t i = 0; i < ARRAY_LEN(languages); i++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        must(signature_preamble(&problem->signature, languages[i], &text) == 0 &&
             signature_declare(&problem->signature, languages[i], &text) == 0 &&
             signature_empty_body(&problem->signature, languages[i], &text) == 0);
    }
}

static void check_problem(const struct problem *problem)
{
    must(problem->title != NULL && problem->title[0] != '\0');
    must(problem->limits.cpu_time_ms > 0 && problem->limits.wall_time_ms > 0 &&
         problem->limits.memory_bytes > 0 && problem->limits.output_bytes > 0 &&
         problem->limits.processes > 0 && problem->source_bytes > 0);
    must(problem->compile.cpu_time_ms > 0 && problem->compile.memory_bytes > 0);
    must((problem_case_count(problem) > 0) == (problem->style != PROBLEM_ANSWER));
    must((problem->style == PROBLEM_FUNCTION) == (problem->signature.name != NULL));
    must((problem->style == PROBLEM_ANSWER) == (problem->answer_hash != NULL));
    must((problem->checker.kind == CHECKER_REGEX) == (problem->checker.pattern != NULL));
    check_groups(problem);
    if (problem->style == PROBLEM_FUNCTION)
        check_signature(problem);
}

/* The same bytes as a table of languages: it is read by the same rows. */
static void read_as_languages(struct span text)
{
    AUTO(language_table_release) struct language_table table = LANGUAGE_TABLE_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    if (language_file_parse("l", text, &table, &err) < 0)
        check_error(&err, "l");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct span text = {(const char *)data, size};
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    if (problem_json_parse("p", text, &problem, &err) < 0)
        check_error(&err, "p");
    else
        check_problem(&problem);
    read_as_languages(text);
    return 0;
}
