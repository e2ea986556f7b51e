#include <ctype.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/units.h"
#include "judge/cli/cmd.h"
#include "judge/cli/interrupt.h"
#include "judge/cli/target.h"
#include "judge/repo/worktree.h"
#include "judge/tasks/rig.h"
#include "judge/view/table.h"

#define INPUT_MAX_BYTES ((size_t)64 << 20)
#define NAME_MAX_BYTES 64

struct case_args {
    const char *name, *answer;
    bool no_answer;
};

#define ARG(member) offsetof(struct case_args, member)

static const struct option case_options[] = {
    {OPTION_STRING, 'n', "name", ARG(name), "name", "add: what it is called; else the next number"},
    {OPTION_STRING, 'a', "answer", ARG(answer), "file",
     "add: what is right; else the problem's model says it"},
    {OPTION_FLAG, 0, "no-answer", ARG(no_answer), NULL,
     "add: nobody says what is right; run shows the output unchecked"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

static bool name_is_good(const char *name)
{
    size_t size = strlen(name);

    if (size == 0 || size > NAME_MAX_BYTES || name[0] == '.' || name[0] == '-')
        return false;
    for (const char *c = name; *c != '\0'; c++)
        if (!isalnum((unsigned char)*c) && strchr("-_.", *c) == NULL)
            return false;
    return true;
}

static const struct test_case *find_case(const struct case_list *list, const char *name)
{
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->items[i].name, name) == 0)
            return &list->items[i];
    return NULL;
}

static char *next_name(const struct case_list *list)
{
    for (size_t number = 1;; number++) {
        AUTO(mem_free) char *name = mem_format("%zu", number);

        if (find_case(list, name) == NULL)
            return TAKE(name);
    }
}

static int read_words(const char *path, struct strbuf *out, struct error *err)
{
    AUTO(mem_free) char *data = NULL;
    size_t size;

    if (strcmp(path, "-") == 0)
        return strbuf_read(out, STDIN_FILENO, INPUT_MAX_BYTES, err) < 0
                   ? error_wrap(err, "standard input")
                   : 0;
    if (file_read_bytes(path, INPUT_MAX_BYTES, &data, &size, err) < 0)
        return error_set(err, ERROR_USAGE, "%s", error_text(err));
    strbuf_add(out, data, size);
    return 0;
}

/* The validator's word on the input, and the model's answer. */
static int ask_the_problem(struct app *app, const struct target *target, struct span input,
                           struct strbuf *out_answer, struct error *err)
{
    AUTO(rig_release) struct rig rig = RIG_INIT;
    AUTO(tryout_result_release) struct tryout_result result = TRYOUT_RESULT_INIT;
    struct rig_request request = {.problem = &target->problem, .interrupted = interrupt_signal};

    if (app_languages(app, &request.languages, err) < 0 || rig_open(&request, &rig, err) < 0 ||
        tryout_run(rig.tryout, input, &result, err) < 0)
        return -1;
    if (!result.is_valid) {
        AUTO(mem_free) char *words = TAKE(result.refusal);

        if (words != NULL)
            words[strcspn(words, "\n")] = '\0';
        return error_set(err, ERROR_USAGE, "this is no input of '%s': %s", target->problem.id,
                         words != NULL ? words : "the model solution fails on it");
    }
    if (result.answer.size >= TRYOUT_TEXT_BYTES)
        return error_set(err, ERROR_USAGE, "the answer is too long to be kept; --no-answer");
    strbuf_swap(out_answer, &result.answer);
    return 0;
}

static int add_case(struct app *app, const struct target *target, const struct case_args *args,
                    const char *file, struct error *err)
{
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(strbuf_release) struct strbuf input = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf answer = STRBUF_INIT;
    AUTO(mem_free) char *name = NULL;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    int status = 0;

    if (args->name != NULL && !name_is_good(args->name))
        return error_set(err, ERROR_USAGE, "--name '%s': letters, digits, '-', '_' and '.' will do",
                         args->name);
    if (worktree_cases(&target->tree, &list, err) < 0 ||
        read_words(file != NULL ? file : "-", &input, err) < 0)
        return -1;
    name = args->name != NULL ? mem_strdup(args->name) : next_name(&list);
    if (find_case(&list, name) != NULL)
        return error_set(err, ERROR_USAGE, "there is a case '%s' already: judge case rm %s", name,
                         name);
    if (args->answer != NULL)
        status = read_words(args->answer, &answer, err);
    else if (!args->no_answer)
        status = ask_the_problem(app, target, strbuf_span(&input), &answer, err);
    if (status < 0 || worktree_keep_case(&target->tree, name, strbuf_span(&input),
                                         args->no_answer ? NULL : &answer, err) < 0)
        return -1;
    strbuf_addf(&text, "added  cases/%s.in%s\n", name, args->no_answer ? "" : " and .out");
    return app_print(app, &text, err) < 0 ? -1 : EXIT_DONE;
}

static int list_json(const struct target *target, const struct case_list *list, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    app_begin_json(&writer, &text, "case");
    json_add_string(&writer, "problem", target->problem.id);
    json_begin_array(&writer, "cases");
    for (size_t i = 0; i < list->count; i++) {
        json_begin_object(&writer, NULL);
        json_add_string(&writer, "name", list->items[i].name);
        json_add_string(&writer, "input_path", list->items[i].input_path);
        json_add_string(&writer, "answer_path", list->items[i].answer_path);
        json_add_int(&writer, "input_bytes", list->items[i].input_bytes);
        json_end(&writer);
    }
    json_end(&writer);
    json_end(&writer);
    return app_print_json(&text, err);
}

static int list_cases(struct app *app, const struct target *target, const struct case_args *args,
                      const char *word, struct error *err)
{
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(table_release)
    struct table table = {.columns = 3, .elastic = 2, .is_right = {false, true}};
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    (void)args;
    if (word != NULL)
        return error_set(err, ERROR_USAGE, "unexpected '%s'; usage: judge case list", word);
    if (worktree_cases(&target->tree, &list, err) < 0)
        return -1;
    if (app_wants_json(app))
        return list_json(target, &list, err);
    for (size_t i = 0; i < list.count; i++) {
        char bytes[UNITS_TEXT_BYTES];

        table_add(&table, TINT_NONE, list.items[i].name);
        table_add(&table, TINT_NONE, units_format_bytes(list.items[i].input_bytes, bytes));
        table_add(&table, TINT_DIM, list.items[i].answer_path != NULL ? "" : "not checked");
    }
    table_add_to(&table, &app->out, &text);
    if (list.count == 0)
        app_advise(app, "no cases of your own yet: judge case add FILE\n");
    return app_print(app, &text, err) < 0 ? -1 : EXIT_DONE;
}

static int drop_case(struct app *app, const struct target *target, const struct case_args *args,
                     const char *name, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    bool is_found = false;

    (void)args;
    if (name == NULL)
        return error_set(err, ERROR_USAGE, "which one? usage: judge case rm NAME");
    if (name_is_good(name) && worktree_drop_case(&target->tree, name, &is_found, err) < 0)
        return -1;
    if (!is_found)
        return error_set(err, ERROR_USAGE, "there is no case '%s'; judge case list names them",
                         name);
    strbuf_addf(&text, "removed  cases/%s\n", name);
    return app_print(app, &text, err) < 0 ? -1 : EXIT_DONE;
}

static const struct {
    const char *word;
    int (*run)(struct app *app, const struct target *target, const struct case_args *args,
               const char *operand, struct error *err);
} words[] = {
    {"add", add_case},
    {"list", list_cases},
    {"rm", drop_case},
};

static int case_run(struct app *app, const void *args, const struct operands *operands,
                    struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;

    if (target_find_problem(app, NULL, &target, NULL) < 0 || !target.has_tree)
        return error_set(err, ERROR_USAGE,
                         "your own cases belong to a work folder: go to one (or -C FOLDER); "
                         "judge start ID makes it");
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        if (strcmp(words[i].word, operands->items[0]) == 0)
            return words[i].run(app, &target, args, operands->count > 1 ? operands->items[1] : NULL,
                                err);
    return error_set(err, ERROR_USAGE, "'%s' is not one of add|list|rm", operands->items[0]);
}

static const struct example examples[] = {
    {"judge case add hard.txt", "keep an input; its answer is the model's"},
    {"echo '1 1' | judge case add -n tiny", "one from standard input, with a name"},
    {"judge case list", "the cases of this work folder"},
    {"judge case rm tiny", "remove one"},
    {NULL, NULL},
};

const struct command cmd_case = {
    .name = "case",
    .group = GROUP_SUBMIT,
    .summary = "your own cases: add, list, rm",
    .usage = "add [FILE|-] [--name NAME] [--answer FILE|--no-answer] | list | rm NAME",
    .details = "An input that breaks the statement's promises is refused, with the line that does.",
    .examples = examples,
    .options = case_options,
    .args_bytes = sizeof(struct case_args),
    .operands_min = 1,
    .operands_max = 2,
    .operand = OPERAND_WORD,
    .words = "add|list|rm",
    .run = case_run,
};
