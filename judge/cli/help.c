#include "judge/cli/help.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/view/wrap.h"

#define NAME_COLUMNS 14
#define NARROW_COLUMNS 50 /* below that, meanings stand under names */

static void add_title(const struct screen *screen, struct strbuf *out, const char *title)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    screen_add(screen, &text, TINT_STRONG, title);
    strbuf_add_char(out, '\n');
    wrap_add(out, text.data, screen->width, "", "");
}

/* "  name      meaning, wrapped under itself". */
static void add_entry(const struct screen *screen, struct strbuf *out, const char *name,
                      size_t name_columns, const char *meaning)
{
    AUTO(strbuf_release) struct strbuf first = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf rest = STRBUF_INIT;
    bool is_narrow = screen->width < NARROW_COLUMNS;
    size_t width = screen_text_width(name);

    if (is_narrow || width > name_columns) {
        wrap_add(out, name, screen->width, "  ", "    ");
        strbuf_add_repeat(&first, " ", is_narrow ? 4 : name_columns + 4);
        strbuf_add(&rest, first.data, first.size);
    } else {
        strbuf_addf(&first, "  %s", name);
        strbuf_add_repeat(&first, " ", name_columns + 2 - width);
        strbuf_add_repeat(&rest, " ", name_columns + 4);
    }
    wrap_add(out, meaning, screen->width, first.data, rest.data);
}

static void add_options(const struct screen *screen, struct strbuf *out,
                        const struct option *options)
{
    for (const struct option *row = options; row != NULL && row->type != OPTION_END; row++) {
        AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf meaning = STRBUF_INIT;

        strbuf_addf(&name, "%c%c%s --%s", row->letter ? '-' : ' ', row->letter ? row->letter : ' ',
                    row->letter ? "," : " ", row->name);
        strbuf_add_str(&meaning, row->meaning);
        if (row->type == OPTION_MAYBE)
            strbuf_addf(&name, "[=%s]", row->argument);
        else if (row->type == OPTION_CHOICE)
            strbuf_addf(&meaning, ": %s", row->argument);
        else if (row->argument != NULL)
            strbuf_addf(&name, " %s", row->argument);
        add_entry(screen, out, name.data, NAME_COLUMNS + 6, meaning.data);
    }
}

static void add_examples(const struct screen *screen, struct strbuf *out,
                         const struct example *examples)
{
    size_t columns = 0;

    for (const struct example *row = examples; row->line != NULL; row++)
        if (screen_text_width(row->line) > columns)
            columns = screen_text_width(row->line);
    for (const struct example *row = examples; row->line != NULL; row++)
        add_entry(screen, out, row->line, columns, row->meaning);
}

static void add_command(const struct screen *screen, struct strbuf *out,
                        const struct command *command)
{
    AUTO(mem_free) char *headline = mem_format("judge %s: %s", command->name, command->summary);
    AUTO(mem_free) char *usage = mem_format("judge %s %s", command->name, command->usage);

    wrap_add(out, headline, screen->width, "", "  ");
    add_title(screen, out, "Examples");
    add_examples(screen, out, command->examples);
    add_title(screen, out, "Usage");
    wrap_add(out, usage, screen->width, "  ", "      ");
    if (command->details != NULL) {
        strbuf_add_char(out, '\n');
        wrap_add(out, command->details, screen->width, "", "");
    }
    if (command->options != NULL) {
        add_title(screen, out, "Options");
        add_options(screen, out, command->options);
    }
    strbuf_add_char(out, '\n');
    wrap_add(out, "Options of every command: judge help", screen->width, "", "");
}

static void add_program(const struct screen *screen, struct strbuf *out)
{
    static const struct example examples[] = {
        {"judge",                     "what to do next"       },
        {"judge list",                "the problems"          },
        {"judge start parcel-ledger", "a folder to work in"   },
        {"judge run",                 "try the samples"       },
        {"judge submit",              "judge all hidden cases"},
        {NULL,                        NULL                    },
    };

    wrap_add(out, "judge: practise algorithms on your own machine", screen->width, "", "  ");
    add_title(screen, out, "Examples");
    add_examples(screen, out, examples);
    for (size_t group = 0; group < GROUP_COUNT; group++) {
        add_title(screen, out, command_group_titles[group]);
        for (size_t i = 0; i < command_count; i++)
            if ((size_t)commands[i]->group == group)
                add_entry(screen, out, commands[i]->name, NAME_COLUMNS, commands[i]->summary);
    }
    add_title(screen, out, "Options of every command");
    add_options(screen, out, global_options);
    add_title(screen, out, "Exit codes");
    add_entry(screen, out, "0", 3, "done; of run and submit: accepted");
    add_entry(screen, out, "1", 3, "judged, and not accepted");
    add_entry(screen, out, "2", 3, "a command, option or id that does not exist");
    add_entry(screen, out, "3", 3, "a faulty problem or settings file");
    add_entry(screen, out, "4", 3, "the judge itself failed: never the learner's fault");
    add_entry(screen, out, "130", 3, "interrupted by Ctrl-C");
    strbuf_add_char(out, '\n');
    wrap_add(out, "More about one command: judge help COMMAND", screen->width, "", "");
}

void help_add(const struct screen *screen, const struct command *command, struct strbuf *out)
{
    if (command != NULL)
        add_command(screen, out, command);
    else
        add_program(screen, out);
}

int help_print(struct app *app, const struct command *command, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    help_add(&app->out, command, &text);
    return app_page(app, &text, err) < 0 ? -1 : EXIT_DONE;
}
