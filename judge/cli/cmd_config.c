#include <string.h>

#include "judge/cli/cmd.h"
#include "judge/view/table.h"

static void add_setting(const struct app *app, struct json_writer *writer,
                        const struct config_key *key)
{
    json_begin_object(writer, NULL);
    json_add_string(writer, "key", key->name);
    json_add_string(writer, "value", config_get(app->config, key->name));
    json_add_string(writer, "source", config_source(app->config, key->name));
    json_add_string(writer, "meaning", key->meaning);
    json_end(writer);
}

static int list_settings(struct app *app, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(table_release) struct table table = {.columns = 4, .elastic = 3, .has_head = true};
    struct json_writer writer;

    if (app_wants_json(app)) {
        app_begin_json(&writer, &text, "config");
        json_begin_array(&writer, "settings");
        for (size_t i = 0; i < config_key_count; i++)
            add_setting(app, &writer, &config_keys[i]);
        json_end(&writer);
        json_end(&writer);
        return app_print_json(&text, err);
    }
    table_add(&table, TINT_STRONG, "key");
    table_add(&table, TINT_STRONG, "value");
    table_add(&table, TINT_STRONG, "from");
    table_add(&table, TINT_STRONG, "meaning");
    for (size_t i = 0; i < config_key_count; i++) {
        const char *value = config_get(app->config, config_keys[i].name);

        table_add(&table, TINT_NONE, config_keys[i].name);
        table_add(&table, TINT_CODE, value[0] != '\0' ? value : "\"\"");
        table_add(&table, TINT_DIM, config_source(app->config, config_keys[i].name));
        table_add(&table, TINT_NONE, config_keys[i].meaning);
    }
    table_add_to(&table, &app->out, &text);
    return app_print(app, &text, err);
}

static bool key_is_known(const char *key)
{
    for (size_t i = 0; i < config_key_count; i++)
        if (strcmp(config_keys[i].name, key) == 0)
            return true;
    return false;
}

static int get_setting(struct app *app, const char *key, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (!key_is_known(key))
        return error_set(err, ERROR_USAGE, "unknown key '%s'; `judge config list` shows them all",
                         key);
    strbuf_addf(&text, "%s\n", config_get(app->config, key));
    return app_print(app, &text, err);
}

static int config_run(struct app *app, const void *args, const struct operands *operands,
                      struct error *err)
{
    const char *word = operands->count > 0 ? operands->items[0] : "list";

    (void)args;
    if (strcmp(word, "list") == 0 && operands->count <= 1)
        return list_settings(app, err);
    if (strcmp(word, "get") == 0 && operands->count == 2)
        return get_setting(app, operands->items[1], err);
    if (strcmp(word, "set") == 0 && operands->count == 3)
        return config_set(operands->items[1], operands->items[2], err);
    return error_set(err, ERROR_USAGE, "usage: judge config %s", cmd_config.usage);
}

static const struct example examples[] = {
    {"judge config",                     "all settings, and where each comes from"     },
    {"judge config set language python", "`judge start` makes Python files from now on"},
    {NULL,                               NULL                                          },
};

const struct command cmd_config = {
    .name = "config",
    .group = GROUP_PLATFORM,
    .summary = "show and change settings",
    .usage = "[list | get KEY | set KEY VALUE]",
    .details =
        "Strongest first: flags, JUDGE_<KEY> in the environment, \"settings\" in the work folder's "
        "judge.json, the user's config.json, /etc/judge/config.json.",
    .examples = examples,
    .operands_max = 3,
    .operand = OPERAND_WORD,
    .words = "list|get|set",
    .run = config_run,
};
