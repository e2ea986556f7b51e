#include "judge/cli/command.h"

#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/text.h"
#include "judge/cli/cmd.h"
#include "judge/cli/help.h"
#include "judge/cli/interrupt.h"

#define ARG(member) offsetof(struct global_args, member)

const struct option global_options[] = {
    {OPTION_FLAG, 'h', "help", ARG(help), NULL, "show help, examples first"},
    {OPTION_STRING, 'C', "folder", ARG(folder), "dir", "go there first"},
    {OPTION_MAYBE, 0, "json", ARG(json), "lines", "one JSON object; =lines: one event a line"},
    {OPTION_FLAG, 0, "plain", ARG(plain), NULL, "no colours, pager or columns: for scripts"},
    {OPTION_CHOICE, 0, "color", ARG(color), "auto|always|never", "when to use colours"},
    {OPTION_FLAG, 0, "ascii", ARG(ascii), NULL, "only ASCII characters"},
    {OPTION_FLAG, 0, "no-input", ARG(no_input), NULL, "never ask anything"},
    {OPTION_FLAG, 'q', "quiet", ARG(quiet), NULL, "no progress, no advice"},
    {OPTION_FLAG, 'v', "verbose", ARG(verbose), NULL, "say more"},
    {OPTION_COUNT, 0, "width", ARG(width), "n", "columns to use"},
    {OPTION_FLAG, 0, "version", ARG(version), NULL, "tell which version this is"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

const char *const command_group_titles[GROUP_COUNT] = {
    [GROUP_LEARN] = "Learn",      [GROUP_SUBMIT] = "Submit and diagnose", [GROUP_TEACH] = "Teach",
    [GROUP_SET] = "Set problems", [GROUP_PLATFORM] = "This machine",
};

/* In the order of the help. */
/* clang-format off */
const struct command *const commands[] = {
    &cmd_map,
    &cmd_next,
    &cmd_review,
    &cmd_card,
    &cmd_stats,
    &cmd_contest,
    &cmd_list,
    &cmd_show,
    &cmd_start,
    &cmd_hint,
    &cmd_solution,
    &cmd_answer,
    &cmd_run,
    &cmd_submit,
    &cmd_watch,
    &cmd_why,
    &cmd_debug,
    &cmd_case,
    &cmd_stress,
    &cmd_growth,
    &cmd_log,
    &cmd_diff,
    &cmd_grade,
    &cmd_regrade,
    &cmd_feedback,
    &cmd_export,
    &cmd_plan,
    &cmd_merge,
    &cmd_similar,
    &cmd_problem,
    &cmd_doctor,
    &cmd_config,
    &cmd_completion,
    &cmd_help,
    &cmd_version,
};
/* clang-format on */
const size_t command_count = ARRAY_LEN(commands);

const struct command *command_find(const char *name)
{
    for (size_t i = 0; i < command_count; i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    return NULL;
}

static int refuse_unknown(const char *word, struct error *err)
{
    const char *names[ARRAY_LEN(commands)];
    const char *nearest;

    for (size_t i = 0; i < command_count; i++)
        names[i] = commands[i]->name;
    nearest = text_nearest(word, names, command_count);
    if (nearest != NULL)
        return error_set(err, ERROR_USAGE, "unknown command '%s'; did you mean `judge %s`?", word,
                         nearest);
    return error_set(err, ERROR_USAGE, "unknown command '%s'; `judge help` shows them all", word);
}

static int check_operands(const struct command *command, const struct operands *operands,
                          struct error *err)
{
    if (operands->count < command->operands_min)
        return error_set(err, ERROR_USAGE, "something is missing; usage: judge %s %s",
                         command->name, command->usage);
    if (operands->count > command->operands_max)
        return error_set(err, ERROR_USAGE, "unexpected '%s'; usage: judge %s %s",
                         operands->items[command->operands_max], command->name, command->usage);
    if (command->operand == OPERAND_WORD && operands->count > 0 &&
        !option_choice_is_known(command->words, operands->items[0]))
        return error_set(err, ERROR_USAGE, "'%s' is not one of %s", operands->items[0],
                         command->words);
    return 0;
}

/* Flags are known: move, look at the terminal, run. */
static int run_command(struct app *app, const struct command *command, const void *args,
                       const struct operands *operands, struct error *err)
{
    if (app->args.folder != NULL && chdir(app->args.folder) < 0)
        return error_system(err, "-C '%s'", app->args.folder);
    if (app_set_screens(app, err) < 0)
        return -1;
    if (app->args.version)
        return cmd_version.run(app, NULL, operands, err);
    if (app->args.help)
        return help_print(app, command, err);
    if (command == NULL)
        return next_run(app, NULL, operands, err);
    if (check_operands(command, operands, err) < 0)
        return -1;
    return command->run(app, args, operands, err);
}

static int parse_and_run(struct app *app, char **argv, const struct command **out_command,
                         struct error *err)
{
    AUTO(operands_release) struct operands operands = OPERANDS_INIT;
    AUTO(mem_free) void *args = NULL;
    struct option_set sets[2] = {{global_options, &app->args}, {NULL, NULL}};
    const struct command *command = NULL;
    int at = 1;

    if (options_parse(sets, 1, argv, &at, true, NULL, err) < 0)
        return -1;
    if (argv[at] != NULL) {
        command = command_find(argv[at]);
        if (command == NULL)
            return refuse_unknown(argv[at], err);
        at++;
        *out_command = command;
        args = mem_alloc(1, command->args_bytes + 1);
        sets[1] = (struct option_set){command->options, args};
        if (options_parse(sets, 2, argv, &at, false, &operands, err) < 0)
            return -1;
    }
    return run_command(app, command, args, &operands, err);
}

int command_main(char **argv)
{
    AUTO(app_release) struct app app = APP_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    const struct command *command = NULL;
    int code;

    if (argv[0] == NULL)
        return EXIT_USAGE;
    code = parse_and_run(&app, argv, &command, &err);
    if (code >= 0)
        return code;
    app_complain(command != NULL ? command->name : NULL, error_text(&err));
    if (interrupt_signal() != 0)
        return interrupt_exit_code();
    return err.kind != ERROR_NONE ? (int)err.kind : EXIT_JUDGE_FAILED;
}
