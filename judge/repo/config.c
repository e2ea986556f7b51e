#include "judge/repo/config.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/json.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/text.h"

#define CONFIG_FILE_MAX_BYTES ((size_t)1 << 20)
#define CONFIG_SYSTEM_FILE "/etc/judge/config.json"

const struct config_key config_keys[] = {
    {"language", "", "language of `judge start` when --lang is absent", NULL},
    {"editor", "", "command for --edit, when VISUAL and EDITOR are not set", NULL},
    {"pager", "", "command that shows long texts, when PAGER is not set", NULL},
    {"color", "auto", "colours in the terminal", "auto|always|never"},
    {"ascii", "no", "only ASCII characters on the screen", "yes|no"},
    {"growth", "yes", "the complexity hint below a verdict", "yes|no"},
    {"jobs", "0", "cases judged at once; 0: as many as there are cores", NULL},
    {"show", "full", "what of hidden cases is shown", "none|verdict|label|smallest|full"},
};
const size_t config_key_count = ARRAY_LEN(config_keys);

struct config_value {
    char *text, *source; /* NULL: not set, the fallback holds */
};

struct config {
    struct config_value values[ARRAY_LEN(config_keys)];
};

static int config_index(const char *key, size_t *out_index, struct error *err)
{
    const char *names[ARRAY_LEN(config_keys)];
    const char *nearest;

    for (size_t i = 0; i < config_key_count; i++) {
        names[i] = config_keys[i].name;
        if (strcmp(config_keys[i].name, key) == 0) {
            *out_index = i;
            return 0;
        }
    }
    nearest = text_nearest(key, names, config_key_count);
    if (nearest != NULL)
        return error_set(err, ERROR_USAGE, "unknown key '%s'; did you mean '%s'?", key, nearest);
    return error_set(err, ERROR_USAGE, "unknown key '%s'; `judge config list` shows them all", key);
}

static bool choice_is_known(const char *choices, const char *value)
{
    size_t length = strlen(value);

    for (const char *at = choices; length > 0 && *at != '\0'; at += *at == '|') {
        size_t choice = strcspn(at, "|");

        if (choice == length && memcmp(at, value, length) == 0)
            return true;
        at += choice;
    }
    return false;
}

static int config_check(const struct config_key *key, const char *value, enum error_kind kind,
                        struct error *err)
{
    if (key->choices != NULL && !choice_is_known(key->choices, value))
        return error_set(err, kind, "'%s' is '%s': one of %s would be right", key->name, value,
                         key->choices);
    if (strcmp(key->name, "jobs") == 0 &&
        (value[0] == '\0' || strlen(value) > 4 || value[strspn(value, "0123456789")] != '\0'))
        return error_set(err, kind, "'jobs' is '%s': a whole number from 0 to 9999 would be right",
                         value);
    return 0;
}

/* The first place that sets a key wins: callers go from the strongest to the weakest. */
static void config_offer(struct config *config, size_t index, const char *value, const char *source)
{
    if (config->values[index].text != NULL)
        return;
    config->values[index].text = mem_strdup(value);
    config->values[index].source = mem_strdup(source);
}

static int config_from_environment(struct config *config, struct error *err)
{
    for (size_t i = 0; i < config_key_count; i++) {
        AUTO(mem_free) char *name = mem_format("JUDGE_%s", config_keys[i].name);
        const char *value;

        for (char *c = name; *c != '\0'; c++)
            *c = (char)toupper((unsigned char)*c);
        value = getenv(name);
        if (value == NULL)
            continue;
        if (config_check(&config_keys[i], value, ERROR_USAGE, err) < 0)
            return error_wrap(err, "environment: %s", name);
        config_offer(config, i, value, "environment");
    }
    return 0;
}

static void fault_add(const char *path, const struct json *item, const struct error *fault,
                      struct error *err)
{
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;

    text_add_fault(&line, path, item->key_line, item->key_column, error_text(fault));
    (void)error_add(err, ERROR_INPUT, "%s", line.data);
}

/* All faults of the file in one go. */
static int config_from_json(struct config *config, const struct json *object, const char *path,
                            struct error *err)
{
    bool is_faulty = false;

    if (object->type != JSON_OBJECT)
        return error_set(err, ERROR_INPUT, "%s:%d:%d: %s: an object of settings would be right",
                         path, object->line, object->column, json_type_name(object->type));
    for (size_t i = 0; i < object->count; i++) {
        const struct json *item = &object->items[i];
        AUTO(error_release) struct error fault = ERROR_INIT;
        size_t index = 0;

        if (item->type != JSON_STRING)
            (void)error_set(&fault, ERROR_INPUT, "'%s' is %s: a string would be right", item->key,
                            json_type_name(item->type));
        else if (config_index(item->key, &index, &fault) == 0 &&
                 config_check(&config_keys[index], item->string, ERROR_INPUT, &fault) == 0)
            config_offer(config, index, item->string, path);
        if (fault.kind == ERROR_NONE)
            continue;
        is_faulty = true;
        fault_add(path, item, &fault, err);
    }
    return is_faulty ? -1 : 0;
}

static int config_from_file(struct config *config, const char *path, const char *within,
                            struct error *err)
{
    AUTO(mem_free) char *text = NULL;
    AUTO(json_document_free) struct json_document *document = NULL;
    const struct json *object;

    if (!file_exists(path))
        return 0;
    if (file_read(path, CONFIG_FILE_MAX_BYTES, &text, err) < 0)
        return -1;
    if (json_parse(path, (struct span){text, strlen(text)}, &document, err) < 0)
        return -1;
    object = json_root(document);
    if (within != NULL)
        object = json_find(object, within);
    return object != NULL ? config_from_json(config, object, path, err) : 0;
}

/* judge.json upwards from here; its "settings". What else it says is the work tree's business. */
static int config_from_work_tree(struct config *config, struct error *err)
{
    AUTO(mem_free) char *folder = getcwd(NULL, 0);

    while (folder != NULL) {
        AUTO(mem_free) char *path = path_join(folder, "judge.json");
        AUTO(mem_free) char *above = path_folder(folder);

        if (file_exists(path))
            return config_from_file(config, path, "settings", err);
        if (strcmp(above, folder) == 0)
            return 0;
        SWAP(folder, above);
    }
    return 0;
}

static int config_user_path(char **out_path, struct error *err)
{
    AUTO(mem_free) char *folder = NULL;

    if (path_xdg(XDG_CONFIG, &folder, err) < 0)
        return -1;
    *out_path = path_join(folder, "config.json");
    return 0;
}

int config_load(struct config **out_config, struct error *err)
{
    AUTO(config_free) struct config *config = mem_alloc(1, sizeof *config);
    AUTO(mem_free) char *user_path = NULL;

    if (config_from_environment(config, err) < 0 || config_from_work_tree(config, err) < 0)
        return -1;
    /* Without a home there is no user's file: that is no reason to stop. */
    if (config_user_path(&user_path, NULL) == 0 &&
        config_from_file(config, user_path, NULL, err) < 0)
        return -1;
    if (config_from_file(config, CONFIG_SYSTEM_FILE, NULL, err) < 0)
        return -1;
    SWAP(*out_config, config);
    return 0;
}

void config_free(struct config **config)
{
    if (*config == NULL)
        return;
    for (size_t i = 0; i < config_key_count; i++) {
        mem_free(&(*config)->values[i].text);
        mem_free(&(*config)->values[i].source);
    }
    mem_free(config);
}

const char *config_get(const struct config *config, const char *key)
{
    size_t index;

    if (config_index(key, &index, NULL) < 0)
        return "";
    return config->values[index].text != NULL ? config->values[index].text
                                              : config_keys[index].fallback;
}

const char *config_source(const struct config *config, const char *key)
{
    size_t index;

    if (config_index(key, &index, NULL) < 0 || config->values[index].source == NULL)
        return "default";
    return config->values[index].source;
}

int config_set(const char *key, const char *value, struct error *err)
{
    AUTO(config_free) struct config *config = mem_alloc(1, sizeof *config);
    AUTO(mem_free) char *path = NULL;
    AUTO(mem_free) char *folder = NULL;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;
    size_t index;

    if (config_index(key, &index, err) < 0 ||
        config_check(&config_keys[index], value, ERROR_USAGE, err) < 0)
        return -1;
    config_offer(config, index, value, "");
    /* A faulty file is not overwritten: what stands there would be lost. */
    if (config_user_path(&path, err) < 0 || config_from_file(config, path, NULL, err) < 0)
        return -1;
    json_writer_init(&writer, &text, true);
    json_begin_object(&writer, NULL);
    for (size_t i = 0; i < config_key_count; i++)
        if (config->values[i].text != NULL)
            json_add_string(&writer, config_keys[i].name, config->values[i].text);
    json_end(&writer);
    folder = path_folder(path);
    if (folder_make(folder, err) < 0)
        return -1;
    return file_write_atomic(path, text.data, text.size, err);
}
