#include <string.h>

#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/cli/cmd_problem.h"
#include "judge/cli/progress.h"
#include "judge/cli/target.h"
#include "judge/core/answer.h"
#include "judge/repo/scaffold.h"
#include "judge/tasks/adopt.h"
#include "judge/view/wrap.h"

static int show_files(struct app *app, const char *folder, const struct names *files,
                      const struct names *left, struct error *err)
{
    AUTO(strbuf_release) struct strbuf list = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(mem_free) char *first = mem_format("made %s/  ", folder);

    for (size_t i = 0; i < files->count; i++)
        strbuf_addf(&list, "%s%s", i > 0 ? " " : "", files->items[i]);
    wrap_add(&text, list.data, app->out.width, first, "     ");
    for (size_t i = 0; left != NULL && i < left->count; i++)
        strbuf_addf(&text, "left out: %s\n", left->items[i]);
    return app_print(app, &text, err);
}

/* judge problem new ID --from KIND PATH */
static int adopt_run(struct app *app, const struct problem_args *args,
                     const struct operands *operands, struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(names_release) struct names files = NAMES_INIT;
    AUTO(names_release) struct names left = NAMES_INIT;
    AUTO(progress_end) struct progress progress;
    const struct language_table *languages = NULL;
    struct report_sink sink;

    if (operands->count != 2 || args->style != NULL)
        return error_set(err, ERROR_USAGE, "usage: judge problem new AREA/SLUG --from %s PATH",
                         ADOPT_KINDS);
    progress_init(&progress, app, SHOW_FULL);
    sink = progress_sink(&progress);
    if (target_find_problem(app, operands->items[1], &target, err) < 0 ||
        app_languages(app, &languages, err) < 0 ||
        task_adopt(&target.problem, args->from, languages, operands->items[0], &sink, &files, &left,
                   err) < 0)
        return -1;
    progress_end(&progress);
    if (show_files(app, operands->items[0], &files, &left, err) < 0)
        return -1;
    app_advise(app, "\njudge problem verify ./%s says what is still to be done\n",
               operands->items[0]);
    return EXIT_DONE;
}

static int new_run(struct app *app, const struct problem_args *args,
                   const struct operands *operands, struct error *err)
{
    const char *style = args->style != NULL ? args->style : "stdio";
    AUTO(names_release) struct names files = NAMES_INIT;

    if (args->from != NULL)
        return adopt_run(app, args, operands, err);
    if (operands->count != 1)
        return error_set(err, ERROR_USAGE, "usage: judge problem new AREA/SLUG [--style %s]",
                         SCAFFOLD_STYLES);
    if (scaffold_make(style, operands->items[0], &files, err) < 0)
        return -1;
    if (show_files(app, operands->items[0], &files, NULL, err) < 0)
        return -1;
    app_advise(app, "\na tiny worked example to be changed; judge problem verify %s checks it\n",
               operands->items[0]);
    return EXIT_DONE;
}

static int hash_run(struct app *app, const struct problem_args *args,
                    const struct operands *operands, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(mem_free) char *answer = NULL;
    AUTO(mem_free) char *hash = NULL;

    (void)args;
    if (operands->count != 1)
        return error_set(err, ERROR_USAGE, "usage: judge problem hash VALUE");
    answer = answer_canonical((struct span){operands->items[0], strlen(operands->items[0])});
    if (answer == NULL)
        return error_set(err, ERROR_USAGE, "'%s' is no answer", operands->items[0]);
    if (hash_password_make(answer, &hash, err) < 0)
        return -1;
    strbuf_addf(&text, "%s\n", hash);
    return app_print(app, &text, err);
}

const struct problem_word problem_new = {"new", PROBLEM_TAKES_STYLE | PROBLEM_TAKES_FROM, new_run};
const struct problem_word problem_hash = {"hash", 0, hash_run};
