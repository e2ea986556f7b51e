#include "judge/cli/own_cases.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/judging.h"
#include "judge/tasks/generate.h"
#include "judge/view/columns.h"
#include "judge/view/report_json.h"
#include "judge/view/report_text.h"

#define SAMPLE_MAX_BYTES ((size_t)1 << 20)
#define INPUT_MAX_BYTES ((size_t)256 << 20)

static void case_list_add(struct case_list *list, const struct test_case *test)
{
    struct test_case copy = TEST_CASE_INIT;

    test_case_copy(test, &copy);
    copy.index = list->count;
    ARRAY_PUSH(list->items, list->count, list->capacity, copy);
}

static bool files_are_equal(const char *a, const char *b)
{
    AUTO(mem_free) char *left = NULL;
    AUTO(mem_free) char *right = NULL;
    size_t left_size = 0, right_size = 0;

    return file_read_bytes(a, SAMPLE_MAX_BYTES, &left, &left_size, NULL) == 0 &&
           file_read_bytes(b, SAMPLE_MAX_BYTES, &right, &right_size, NULL) == 0 &&
           left_size == right_size && memcmp(left, right, left_size) == 0;
}

/* `judge start` put the samples among the learner's own cases; they are run once. */
static bool is_a_sample(const struct case_list *samples, const struct test_case *own)
{
    for (size_t i = 0; i < samples->count; i++)
        if (files_are_equal(samples->items[i].input_path, own->input_path))
            return true;
    return false;
}

static int collect_cases(const struct target *target, struct case_list *out_list, struct error *err)
{
    AUTO(case_list_release) struct case_list samples = CASE_LIST_INIT;
    AUTO(case_list_release) struct case_list own = CASE_LIST_INIT;

    if (task_samples(&target->problem, &samples, err) < 0)
        return -1;
    if (target->has_tree && strcmp(target->tree.problem_id, target->problem.id) == 0 &&
        worktree_cases(&target->tree, &own, err) < 0)
        return -1;
    for (size_t i = 0; i < samples.count; i++)
        case_list_add(out_list, &samples.items[i]);
    for (size_t i = 0; i < own.count; i++)
        if (!is_a_sample(&samples, &own.items[i]))
            case_list_add(out_list, &own.items[i]);
    return 0;
}

/* Standard input as the one case, not checked. */
static int case_from_stdin(struct target *target, struct case_list *out_list, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(test_case_release) struct test_case test = TEST_CASE_INIT;

    if (strbuf_read(&text, STDIN_FILENO, INPUT_MAX_BYTES, err) < 0)
        return error_wrap(err, "standard input");
    if (target->scratch.path == NULL && scratch_make(&target->scratch, err) < 0)
        return -1;
    test.name = mem_strdup("standard input");
    test.input_path = path_join(target->scratch.path, "stdin");
    test.input_bytes = (int64_t)text.size;
    if (file_write_atomic(test.input_path, text.data, text.size, err) < 0)
        return -1;
    case_list_add(out_list, &test);
    return 0;
}

/* A name, a number in the list from 1, or "A-B". */
static bool case_is_meant(const char *which, const struct test_case *test, size_t number)
{
    char *end;
    unsigned long first = strtoul(which, &end, 10), last = first;

    if (strcmp(which, test->name) == 0)
        return true;
    if (end == which)
        return false;
    if (*end == '-')
        last = strtoul(end + 1, &end, 10);
    return *end == '\0' && number >= first && number <= last;
}

int own_cases_choose(struct target *target, const char *which, struct case_list *out_list,
                     struct error *err)
{
    AUTO(case_list_release) struct case_list all = CASE_LIST_INIT;
    AUTO(strbuf_release) struct strbuf names = STRBUF_INIT;

    if (which != NULL && strcmp(which, "-") == 0)
        return case_from_stdin(target, out_list, err);
    if (collect_cases(target, &all, err) < 0)
        return -1;
    for (size_t i = 0; i < all.count; i++) {
        strbuf_addf(&names, "%s%s", i > 0 ? ", " : "", all.items[i].name);
        if (which == NULL || case_is_meant(which, &all.items[i], i + 1))
            case_list_add(out_list, &all.items[i]);
    }
    if (all.count == 0)
        return error_set(err, ERROR_USAGE,
                         "'%s' has no samples; put NAME.in and NAME.out into cases/",
                         target->problem.id);
    if (out_list->count == 0)
        return error_set(err, ERROR_USAGE, "there is no case '%s'; there are %s", which,
                         names.data);
    return 0;
}

/* What was printed where nothing says what is right. */
static void add_unchecked(const struct app *app, const struct report *report, struct strbuf *out)
{
    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];
        AUTO(evidence_release) struct evidence evidence = EVIDENCE_INIT;

        if (result->verdict != VERDICT_AC || result->test.answer_path != NULL ||
            result->output_excerpt == NULL)
            continue;
        evidence_from_files(result, &evidence);
        strbuf_add_char(out, '\n');
        screen_addf(&app->out, out, TINT_DIM, "  %s: not checked, it has no .out",
                    result->test.name);
        strbuf_add_str(out, "\n\n");
        columns_add(&evidence, &app->out, NULL, out);
    }
}

int own_cases_print(struct app *app, const struct judging *judging, struct error *err)
{
    const struct report_view view = {.show = SHOW_FULL, .is_full = app->args.verbose};
    const struct report_frame frame = {"judge.run/1", 0, SHOW_FULL};
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (app_wants_json(app)) {
        report_json_add(&judging->report, &judging->evidence, &frame, &text);
        return app_print_json(&text, err);
    }
    report_text_add(&judging->report, &judging->evidence, &view, &app->out, &text);
    add_unchecked(app, &judging->report, &text);
    return app_print(app, &text, err);
}
