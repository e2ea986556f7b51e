#include <string.h>

#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/cli/cmd_problem.h"
#include "judge/core/answer.h"
#include "judge/repo/scaffold.h"
#include "judge/view/wrap.h"

static int new_run(struct app *app, const struct problem_args *args,
                   const struct operands *operands, struct error *err)
{
    const char *style = args->style != NULL ? args->style : "stdio";
    AUTO(names_release) struct names files = NAMES_INIT;
    AUTO(strbuf_release) struct strbuf list = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(mem_free) char *first = NULL;

    if (operands->count != 1)
        return error_set(err, ERROR_USAGE, "usage: judge problem new AREA/SLUG [--style %s]",
                         SCAFFOLD_STYLES);
    if (scaffold_make(style, operands->items[0], &files, err) < 0)
        return -1;
    for (size_t i = 0; i < files.count; i++)
        strbuf_addf(&list, "%s%s", i > 0 ? " " : "", files.items[i]);
    first = mem_format("made %s/  ", operands->items[0]);
    wrap_add(&text, list.data, app->out.width, first, "     ");
    if (app_print(app, &text, err) < 0)
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

const struct problem_word problem_new = {"new", PROBLEM_TAKES_STYLE, new_run};
const struct problem_word problem_hash = {"hash", 0, hash_run};
