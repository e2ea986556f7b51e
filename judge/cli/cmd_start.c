#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/cmd.h"
#include "judge/cli/target.h"
#include "judge/cli/terminal.h"
#include "judge/repo/history_review.h"
#include "judge/view/table.h"

#define USUAL_LANGUAGE "c"

struct start_args {
    const char *lang;
    bool edit;
};

#define ARG(member) offsetof(struct start_args, member)

static const struct option start_options[] = {
    {OPTION_STRING, 'l', "lang", ARG(lang), "language", "language of the starter file"},
    {OPTION_FLAG,   'e', "edit", ARG(edit), NULL,       "open it in your editor"      },
    {OPTION_END,    0,   NULL,   0,         NULL,       NULL                          },
};

/* VISUAL, EDITOR, the setting: "" when there is none. */
static const char *editor_of(const struct app *app)
{
    const char *editor = getenv("VISUAL");

    if (editor == NULL || editor[0] == '\0')
        editor = getenv("EDITOR");
    return editor != NULL && editor[0] != '\0' ? editor : app_setting(app, "editor");
}

/* The editor's command may hold words; the shell splits them, and gets the path as "$1". */
static int open_editor(const struct app *app, const char *path, struct error *err)
{
    const char *editor = editor_of(app);
    AUTO(mem_free) char *command = mem_format("%s \"$1\"", editor);
    int status = 0;
    pid_t pid;

    if (editor[0] == '\0')
        return error_set(err, ERROR_USAGE,
                         "--edit needs an editor: set EDITOR, or judge config set editor NAME");
    pid = fork();
    if (pid < 0)
        return error_system(err, "cannot start '%s'", editor);
    if (pid == 0) {
        (void)execl("/bin/sh", "sh", "-c", command, "sh", path, (char *)NULL);
        _exit(127);
    }
    if (waitpid(pid, &status, 0) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) == 127)
        return error_set(err, ERROR_SYSTEM, "the editor '%s' could not be used", editor);
    return 0;
}

static void add_file(struct table *table, const char *what, const char *file)
{
    table_add(table, TINT_DIM, what);
    table_add(table, TINT_NONE, file);
}

static int print_json(const struct worktree *tree, const struct names *made,
                      const struct names *kept, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    app_begin_json(&writer, &text, "start");
    json_add_string(&writer, "problem", tree->problem_id);
    json_add_string(&writer, "folder", tree->folder);
    json_add_string(&writer, "source", tree->source);
    json_begin_array(&writer, "made");
    for (size_t i = 0; i < made->count; i++)
        json_add_string(&writer, NULL, made->items[i]);
    json_end(&writer);
    json_begin_array(&writer, "kept");
    for (size_t i = 0; i < kept->count; i++)
        json_add_string(&writer, NULL, kept->items[i]);
    json_end(&writer);
    json_end(&writer);
    return app_print_json(&text, err);
}

static int print_text(const struct app *app, const struct target *target,
                      const struct worktree *tree, const struct names *made,
                      const struct names *kept, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(table_release) struct table table = {.columns = 2, .elastic = 1};
    const char *folder = path_base(tree->folder);

    for (size_t i = 0; i < made->count; i++)
        add_file(&table, "made", made->items[i]);
    for (size_t i = 0; i < kept->count; i++)
        add_file(&table, "kept", kept->items[i]);
    table_add_to(&table, &app->out, &text);
    if (app_print(app, &text, err) < 0)
        return -1;
    if (kept->count > 0)
        app_advise(app, "\nkept: what was there already was left as it is\n");
    app_advise(app, "\nread  cd %s && judge show\n", folder);
    if (target->problem.style == PROBLEM_ANSWER)
        app_advise(app, "When ready:  judge answer %s VALUE\n", problem_slug(&target->problem));
    else
        app_advise(
            app,
            "When ready:  judge run  (samples, not recorded)   judge submit  (all %zu cases)\n",
            problem_case_count(&target->problem));
    return EXIT_DONE;
}

static int start_run(struct app *app, const void *args, const struct operands *operands,
                     struct error *err)
{
    const struct start_args *start_args = args;
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(worktree_release) struct worktree tree = WORKTREE_INIT;
    AUTO(names_release) struct names made = NAMES_INIT;
    AUTO(names_release) struct names kept = NAMES_INIT;
    const struct language *language = NULL;
    const char *word = start_args->lang != NULL ? start_args->lang : app_setting(app, "language");
    AUTO(mem_free) char *parent = NULL;
    struct history *history = NULL;
    int code;

    if (word[0] == '\0')
        word = USUAL_LANGUAGE;
    if (app_language(app, word, &language, err) < 0 ||
        target_find_problem(app, operands->items[0], &target, err) < 0)
        return -1;
    /* Inside the problem's own work folder another language is added to it. */
    parent = target.has_tree ? path_folder(target.tree.folder) : mem_strdup(".");
    if (worktree_make(parent, &target.problem, language, &tree, &made, &kept, err) < 0)
        return -1;
    /* A history that cannot be written is no reason not to begin. */
    if (app_history(app, &history, NULL) == 0)
        (void)history_begin(history, target.problem.id, false, NULL);
    code = app_wants_json(app) ? print_json(&tree, &made, &kept, err)
                               : print_text(app, &target, &tree, &made, &kept, err);
    if (code == EXIT_DONE && start_args->edit && tree.source != NULL &&
        open_editor(app, tree.source, err) < 0)
        return -1;
    return code;
}

static const struct example examples[] = {
    {"judge start parcel-ledger",      "make ./parcel-ledger with a starter file and the samples"},
    {"judge start next --lang python", "begin the first unsolved problem, in Python"             },
    {NULL,                             NULL                                                      },
};

const struct command cmd_start = {
    .name = "start",
    .group = GROUP_LEARN,
    .summary = "make a folder to work in: starter file, samples, editor settings",
    .usage = "ID [--lang LANGUAGE] [--edit]",
    .details = "No file that is there already is changed. Your own cases go into cases/ as NAME.in "
               "and NAME.out; `judge run` takes them too.",
    .examples = examples,
    .options = start_options,
    .args_bytes = sizeof(struct start_args),
    .operands_min = 1,
    .operands_max = 1,
    .operand = OPERAND_PROBLEM,
    .run = start_run,
};
