#include "judge/base/text.h"
#include "judge/cli/cmd.h"
#include "judge/cli/help.h"

static int help_run(struct app *app, const void *args, const struct operands *operands,
                    struct error *err)
{
    const struct command *command = NULL;

    (void)args;
    if (operands->count > 0) {
        command = command_find(operands->items[0]);
        if (command == NULL)
            return error_set(err, ERROR_USAGE, "there is no command '%s'; `judge help` shows all",
                             operands->items[0]);
    }
    return help_print(app, command, err);
}

static const struct example examples[] = {
    {"judge help",        "all commands"              },
    {"judge help submit", "one command, with examples"},
    {NULL,                NULL                        },
};

const struct command cmd_help = {
    .name = "help",
    .group = GROUP_PLATFORM,
    .summary = "explain judge, or one command",
    .usage = "[COMMAND]",
    .examples = examples,
    .operands_max = 1,
    .operand = OPERAND_COMMAND,
    .run = help_run,
};
