#include <string.h>

#include "judge/cli/cmd.h"

static int version_run(struct app *app, const void *args, const struct operands *operands,
                       struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    (void)args;
    (void)operands;
    if (app_wants_json(app)) {
        app_begin_json(&writer, &text, "version");
        json_add_string(&writer, "version", JUDGE_VERSION);
        json_end(&writer);
        return app_print_json(&text, err);
    }
    strbuf_add_str(&text, "judge " JUDGE_VERSION "\n");
    return app_print(app, &text, err);
}

static const struct example examples[] = {
    {"judge version", "which judge this is"},
    {NULL,            NULL                 },
};

const struct command cmd_version = {
    .name = "version",
    .group = GROUP_PLATFORM,
    .summary = "tell which version this is",
    .usage = "",
    .examples = examples,
    .run = version_run,
};
