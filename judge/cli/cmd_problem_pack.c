#include <ctype.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/strbuf.h"
#include "judge/cli/cmd_problem.h"
#include "judge/cli/progress.h"
#include "judge/cli/target.h"
#include "judge/tasks/pack.h"

/* Packages are called by small letters and digits alone. The caller's. */
static char *package_name(const char *slug)
{
    char *name = mem_strdup(slug), *end = name;

    for (const char *at = slug; *at != '\0'; at++)
        if (isalnum((unsigned char)*at))
            *end++ = (char)tolower((unsigned char)*at);
    *end = '\0';
    return name;
}

static int pack_run(struct app *app, const struct problem_args *args,
                    const struct operands *operands, struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(names_release) struct names left = NAMES_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(progress_end) struct progress progress;
    AUTO(mem_free) char *folder = NULL;
    const struct language_table *languages = NULL;
    struct report_sink sink;

    if (!args->kattis || operands->count < 1 || operands->count > 2)
        return error_set(err, ERROR_USAGE, "usage: judge problem pack --kattis ID [FOLDER]");
    progress_init(&progress, app, SHOW_FULL);
    sink = progress_sink(&progress);
    if (target_find_problem(app, operands->items[0], &target, err) < 0 ||
        app_languages(app, &languages, err) < 0)
        return -1;
    folder = operands->count > 1 ? mem_strdup(operands->items[1])
                                 : package_name(problem_slug(&target.problem));
    if (task_pack(&target.problem, languages, folder, &sink, &left, err) < 0)
        return -1;
    progress_end(&progress);
    strbuf_addf(&text, "made %s/, a Kattis package (2025-09) of %s\n", folder, target.problem.id);
    for (size_t i = 0; i < left.count; i++)
        strbuf_addf(&text, "left out: %s\n", left.items[i]);
    return app_print(app, &text, err) < 0 ? -1 : EXIT_DONE;
}

const struct problem_word problem_pack = {"pack", PROBLEM_TAKES_KATTIS, pack_run};
