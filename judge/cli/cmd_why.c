#include <ctype.h>
#include <inttypes.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/cli/cmd.h"
#include "judge/cli/problem_notes.h"
#include "judge/cli/submission_ref.h"
#include "judge/cli/target.h"
#include "judge/view/report_json.h"
#include "judge/view/report_text.h"

struct why_args {
    bool full;
};

static const struct option why_options[] = {
    {OPTION_FLAG, 'f', "full",  offsetof(struct why_args, full), NULL,
     "every case, all the compiler said"},
    {OPTION_END,           0,     NULL, 0,                 NULL,                     NULL    },
};

/* A number, a problem, or nothing: then the problem of this folder, or any. */
static int choose(struct app *app, const struct operands *operands, struct submission *submission,
                  struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;
    const char *word = operands->count > 0 ? operands->items[0] : NULL;

    if (word == NULL) {
        if (worktree_find(".", &target.tree, &target.has_tree, err) < 0)
            return -1;
        return submission_load_failure(app, target.tree.problem_id, submission, err);
    }
    if (word[0] == '#' || isdigit((unsigned char)word[0]) || strcmp(word, "last") == 0)
        return submission_load(app, word, submission, err);
    if (target_find_problem(app, word, &target, err) < 0)
        return -1;
    return submission_load_failure(app, target.problem.id, submission, err);
}

static int print_text(struct app *app, const struct submission *submission, bool is_full,
                      struct error *err)
{
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(evidence_release) struct evidence evidence = EVIDENCE_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(mem_free) char *number = NULL;
    struct report_view view;
    const char *json = submission->report_json;
    char age[AGE_TEXT_BYTES];

    if (report_json_read((struct span){json, strlen(json)}, &report, &evidence, err) < 0)
        return error_wrap(err, "#%" PRId64, submission->number);
    number = mem_format("#%" PRId64, submission->number);
    view = (struct report_view){
        .number_text = number,
        .show = app_show_policy(app),
        .is_full = is_full || app->args.verbose,
        .cases_are_hidden = true,
    };
    report_text_add(&report, &evidence, &view, &app->out, &text);
    if ((view.is_full ? app_page : app_print)(app, &text, err) < 0)
        return -1;
    app_advise(app, "\n%s, submitted %s\n", submission->source_name,
               age_text(submission->submitted_at, age));
    return EXIT_DONE;
}

static int why_run(struct app *app, const void *args, const struct operands *operands,
                   struct error *err)
{
    const struct why_args *why_args = args;
    AUTO(submission_release) struct submission submission = SUBMISSION_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (choose(app, operands, &submission, err) < 0)
        return -1;
    if (submission.report_json == NULL)
        return error_set(err, ERROR_USAGE, "#%" PRId64 " was recorded without its report",
                         submission.number);
    if (!app_wants_json(app))
        return print_text(app, &submission, why_args->full, err);
    strbuf_add_str(&text, submission.report_json);
    return app_print_json(&text, err);
}

static const struct example examples[] = {
    {"judge why",        "the last failure again"                    },
    {"judge why --full", "every case, and the files of the one shown"},
    {"judge why 7",      "submission #7"                             },
    {NULL,               NULL                                        },
};

const struct command cmd_why = {
    .name = "why",
    .group = GROUP_SUBMIT,
    .summary = "show the last failure again",
    .usage = "[SUBMISSION|ID] [--full]",
    .examples = examples,
    .options = why_options,
    .args_bytes = sizeof(struct why_args),
    .operands_max = 1,
    .operand = OPERAND_PROBLEM,
    .run = why_run,
};
