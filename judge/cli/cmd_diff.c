#include <inttypes.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/cli/cmd.h"
#include "judge/cli/problem_notes.h"
#include "judge/cli/submission_ref.h"
#include "judge/view/diff.h"

static void add_name(const struct app *app, const char *mark, const struct submission *submission,
                     struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;
    char age[AGE_TEXT_BYTES];

    screen_add_safe(&app->out, &name,
                    (struct span){submission->source_name, strlen(submission->source_name)});
    strbuf_addf(&line, "%s #%" PRId64 "  %s  %s  %s  %s", mark, submission->number,
                verdict_code(submission->verdict), submission->problem_id, name.data,
                age_text(submission->submitted_at, age));
    screen_add_cut(&app->out, out, line.data, app->out.width);
    strbuf_add_char(out, '\n');
}

static struct span source_of(const struct submission *submission)
{
    return (struct span){submission->source, submission->source_bytes};
}

static int diff_run(struct app *app, const void *args, const struct operands *operands,
                    struct error *err)
{
    AUTO(submission_release) struct submission old = SUBMISSION_INIT;
    AUTO(submission_release) struct submission new = SUBMISSION_INIT;
    AUTO(strbuf_release) struct strbuf hunks = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    (void)args;
    if (submission_load(app, operands->items[0], &old, err) < 0 ||
        submission_load(app, operands->items[1], &new, err) < 0)
        return -1;
    if (app_wants_json(app)) {
        const struct screen plain = SCREEN_INIT;

        diff_add(&plain, source_of(&old), source_of(&new), &hunks);
        app_begin_json(&writer, &text, "diff");
        json_add_int(&writer, "old", old.number);
        json_add_int(&writer, "new", new.number);
        json_add_string(&writer, "diff", hunks.data);
        json_end(&writer);
        return app_print_json(&text, err);
    }
    diff_add(&app->out, source_of(&old), source_of(&new), &hunks);
    if (hunks.size == 0) {
        app_advise(app, "the same source\n");
        return EXIT_DONE;
    }
    add_name(app, "---", &old, &text);
    add_name(app, "+++", &new, &text);
    strbuf_add(&text, hunks.data, hunks.size);
    return app_page(app, &text, err) < 0 ? -1 : EXIT_DONE;
}

static const struct example examples[] = {
    {"judge diff 6 7", "what changed from #6 to #7"},
    {NULL,             NULL                        },
};

const struct command cmd_diff = {
    .name = "diff",
    .group = GROUP_SUBMIT,
    .summary = "compare the sources of two submissions",
    .usage = "SUBMISSION SUBMISSION",
    .examples = examples,
    .operands_min = 2,
    .operands_max = 2,
    .operand = OPERAND_OTHER,
    .run = diff_run,
};
