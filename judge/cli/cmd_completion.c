/*
 * The scripts are made from the table of commands, so that a new command or option completes at
 * once. Problem ids are asked of `judge list --plain` at completion time.
 */
#include <string.h>

#include "judge/base/memory.h"
#include "judge/cli/cmd.h"

#define LIST_IDS "judge list --plain 2>/dev/null | cut -f3"

static void add_words(struct strbuf *out, const char *choices)
{
    for (const char *at = choices; *at != '\0'; at++)
        strbuf_add_char(out, *at == '|' ? ' ' : *at);
}

static void add_option_names(struct strbuf *out, const struct option *options)
{
    for (const struct option *row = options; row != NULL && row->type != OPTION_END; row++)
        strbuf_addf(out, " --%s", row->name);
}

static void add_command_names(struct strbuf *out)
{
    for (size_t i = 0; i < command_count; i++)
        strbuf_addf(out, "%s%s", i > 0 ? " " : "", commands[i]->name);
}

/* A shell expression that prints the candidates for a command's operands. */
static void add_bash_operands(struct strbuf *out, const struct command *command)
{
    switch (command->operand) {
    case OPERAND_PROBLEM:
        strbuf_add_str(out, " $(" LIST_IDS ")");
        break;
    case OPERAND_FILE:
        strbuf_add_str(out, " $(" LIST_IDS ") $(compgen -f -- \"$word\")");
        break;
    case OPERAND_COMMAND:
        strbuf_add_char(out, ' ');
        add_command_names(out);
        break;
    case OPERAND_WORD:
        strbuf_add_char(out, ' ');
        add_words(out, command->words);
        break;
    default:
        break;
    }
}

static void add_bash_choices(struct strbuf *out, const struct option *options)
{
    for (const struct option *row = options; row != NULL && row->type != OPTION_END; row++) {
        if (row->type != OPTION_CHOICE)
            continue;
        strbuf_addf(out, "    --%s) COMPREPLY=($(compgen -W \"", row->name);
        add_words(out, row->argument);
        strbuf_add_str(out, "\" -- \"$word\")); return ;;\n");
    }
}

static void add_bash(struct strbuf *out)
{
    strbuf_add_str(out,
                   "# bash completion of judge; load it with:  eval \"$(judge completion bash)\"\n"
                   "_judge() {\n"
                   "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
                   "    local words= command= i\n"
                   "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
                   "        [[ ${COMP_WORDS[i]} == -* ]] || { command=${COMP_WORDS[i]}; break; }\n"
                   "    done\n"
                   "    case $before in\n");
    add_bash_choices(out, global_options);
    strbuf_add_str(out, "    esac\n    case $command in\n    '') words=\"");
    add_command_names(out);
    strbuf_add_str(out, "\" ;;\n");
    for (size_t i = 0; i < command_count; i++) {
        const struct command *command = commands[i];

        strbuf_addf(out, "    %s)\n", command->name);
        if (command->options != NULL) {
            strbuf_add_str(out, "    case $before in\n");
            add_bash_choices(out, command->options);
            strbuf_add_str(out, "    esac\n");
        }
        strbuf_add_str(out, "    if [[ $word == -* ]]; then words=\"");
        add_option_names(out, command->options);
        strbuf_add_str(out, "\"; else words=\"");
        add_bash_operands(out, command);
        strbuf_add_str(out, "\"; fi ;;\n");
    }
    strbuf_add_str(out, "    esac\n    [[ $word != -* ]] || words=\"$words");
    add_option_names(out, global_options);
    strbuf_add_str(out, "\"\n    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n}\n"
                        "complete -o filenames -F _judge judge\n");
}

/* In single quotes for a shell; "'" and ":" are left out of our own texts' names. */
static void add_quoted(struct strbuf *out, const char *text, const char *escaped)
{
    strbuf_add_char(out, '\'');
    for (; *text != '\0'; text++) {
        if (*text == '\'')
            strbuf_add_str(out, "'\\''");
        else if (strchr(escaped, *text) != NULL)
            strbuf_addf(out, "\\%c", *text);
        else
            strbuf_add_char(out, *text);
    }
    strbuf_add_char(out, '\'');
}

static void add_zsh_options(struct strbuf *out, const struct option *options)
{
    for (const struct option *row = options; row != NULL && row->type != OPTION_END; row++) {
        AUTO(strbuf_release) struct strbuf spec = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf meaning = STRBUF_INIT;

        for (const char *at = row->meaning; *at != '\0'; at++)
            strbuf_addf(&meaning, "%s%c", strchr("[]:", *at) != NULL ? "\\" : "", *at);
        strbuf_addf(&spec, "--%s%s[%s]", row->name,
                    row->type == OPTION_FLAG    ? ""
                    : row->type == OPTION_MAYBE ? "=-"
                                                : "=",
                    meaning.data);
        if (row->type == OPTION_CHOICE || row->type == OPTION_MAYBE) {
            strbuf_addf(&spec, ":%s%s:(", row->type == OPTION_MAYBE ? ":" : "", row->name);
            add_words(&spec, row->argument);
            strbuf_add_char(&spec, ')');
        } else if (row->type != OPTION_FLAG) {
            strbuf_addf(&spec, ":%s:%s", row->argument,
                        strcmp(row->argument, "file") == 0  ? "_files"
                        : strcmp(row->argument, "dir") == 0 ? "_files -/"
                                                            : "");
        }
        strbuf_add_str(out, " \\\n            ");
        add_quoted(out, spec.data, "");
    }
}

static void add_zsh_operands(struct strbuf *out, const struct command *command)
{
    switch (command->operand) {
    case OPERAND_PROBLEM:
        strbuf_add_str(out, " \\\n            '*:problem:_judge_problems'");
        break;
    case OPERAND_FILE:
        strbuf_add_str(out, " \\\n            '*:file or problem:_judge_targets'");
        break;
    case OPERAND_COMMAND:
        strbuf_add_str(out, " \\\n            '1:command:_judge_commands'");
        break;
    case OPERAND_WORD:
        strbuf_add_str(out, " \\\n            '1:word:(");
        add_words(out, command->words);
        strbuf_add_str(out, ")'");
        break;
    default:
        break;
    }
}

static void add_zsh(struct strbuf *out)
{
    strbuf_add_str(out, "#compdef judge\n"
                        "# zsh completion of judge; put it into a folder of $fpath as _judge\n"
                        "_judge_problems() { compadd -- ${(f)\"$(" LIST_IDS ")\"} }\n"
                        "_judge_targets() { _judge_problems; _files }\n"
                        "_judge_commands() {\n    local -a names\n    names=(\n");
    for (size_t i = 0; i < command_count; i++) {
        AUTO(mem_free) char *entry = mem_format("%s:%s", commands[i]->name, commands[i]->summary);

        strbuf_add_str(out, "        ");
        add_quoted(out, entry, "");
        strbuf_add_char(out, '\n');
    }
    strbuf_add_str(out, "    )\n    _describe command names\n}\n"
                        "_judge() {\n    local curcontext=$curcontext state line\n"
                        "    _arguments -C '1:command:_judge_commands' '*::argument:->rest'\n"
                        "    [[ $state == rest ]] || return\n    case $line[1] in\n");
    for (size_t i = 0; i < command_count; i++) {
        strbuf_addf(out, "    %s)\n        _arguments", commands[i]->name);
        add_zsh_options(out, commands[i]->options);
        add_zsh_options(out, global_options);
        add_zsh_operands(out, commands[i]);
        strbuf_add_str(out, " ;;\n");
    }
    strbuf_add_str(out, "    esac\n}\n_judge \"$@\"\n");
}

static void add_fish_options(struct strbuf *out, const struct option *options,
                             const char *condition)
{
    for (const struct option *row = options; row != NULL && row->type != OPTION_END; row++) {
        strbuf_addf(out, "complete -c judge%s -l %s", condition, row->name);
        if (row->letter != 0)
            strbuf_addf(out, " -s %c", row->letter);
        if (row->type != OPTION_FLAG && row->type != OPTION_MAYBE)
            strbuf_add_str(out, " -r");
        if (row->type == OPTION_CHOICE) {
            strbuf_add_str(out, " -f -a '");
            add_words(out, row->argument);
            strbuf_add_char(out, '\'');
        }
        strbuf_add_str(out, " -d ");
        add_quoted(out, row->meaning, "\\");
        strbuf_add_char(out, '\n');
    }
}

static void add_fish(struct strbuf *out)
{
    strbuf_add_str(out,
                   "# fish completion of judge; load it with:  judge completion fish | source\n"
                   "complete -c judge -f\n");
    add_fish_options(out, global_options, "");
    for (size_t i = 0; i < command_count; i++) {
        const struct command *command = commands[i];
        AUTO(mem_free)
        char *condition = mem_format(" -n '__fish_seen_subcommand_from %s'", command->name);

        strbuf_addf(out, "complete -c judge -n __fish_use_subcommand -a %s -d ", command->name);
        add_quoted(out, command->summary, "\\");
        strbuf_add_char(out, '\n');
        if (command->operand == OPERAND_PROBLEM || command->operand == OPERAND_FILE)
            strbuf_addf(out, "complete -c judge%s %s -a '(" LIST_IDS ")'\n", condition,
                        command->operand == OPERAND_FILE ? "-F" : "");
        if (command->operand == OPERAND_WORD) {
            strbuf_addf(out, "complete -c judge%s -a '", condition);
            add_words(out, command->words);
            strbuf_add_str(out, "'\n");
        }
        add_fish_options(out, command->options, condition);
    }
}

static int completion_run(struct app *app, const void *args, const struct operands *operands,
                          struct error *err)
{
    static const struct {
        const char *name;
        void (*add)(struct strbuf *out);
    } shells[] = {
        {"bash", add_bash},
        {"zsh",  add_zsh },
        {"fish", add_fish}
    };
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    (void)args;
    for (size_t i = 0; i < ARRAY_LEN(shells); i++)
        if (strcmp(shells[i].name, operands->items[0]) == 0)
            shells[i].add(&text);
    return app_print(app, &text, err);
}

static const struct example examples[] = {
    {"eval \"$(judge completion bash)\"",      "in ~/.bashrc"                 },
    {"judge completion zsh > ~/.zfunc/_judge", "a folder of $fpath"           },
    {"judge completion fish | source",         "in ~/.config/fish/config.fish"},
    {NULL,                                     NULL                           },
};

const struct command cmd_completion = {
    .name = "completion",
    .group = GROUP_PLATFORM,
    .summary = "print a completion script for your shell",
    .usage = "bash|zsh|fish",
    .examples = examples,
    .operands_min = 1,
    .operands_max = 1,
    .operand = OPERAND_WORD,
    .words = "bash|zsh|fish",
    .run = completion_run,
};
