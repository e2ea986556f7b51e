/*
 * The bytes are the user's config.json. Laws: what is refused is an input error whose every line
 * has a place in that file; what is accepted can be set again, value by value, and reads the same.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/repo/config.h"

static void must(bool holds)
{
    if (!holds)
        abort();
}

/* A folder of its own under TMPDIR is the user's configuration, once for the whole program. */
static const char *config_path(void)
{
    static char *path;
    const char *scratch = getenv("TMPDIR");

    if (path == NULL) {
        AUTO(mem_free)
        char *home = mem_format("%s/config.XXXXXX", scratch != NULL ? scratch : "/tmp");
        AUTO(mem_free) char *folder = NULL;

        must(mkdtemp(home) != NULL && setenv("XDG_CONFIG_HOME", home, 1) == 0);
        folder = path_join(home, "judge");
        must(mkdir(folder, 0700) == 0);
        path = path_join(folder, "config.json");
    }
    return path;
}

static void check_error(const struct error *err, const char *path)
{
    size_t size = strlen(path);

    must(err->kind == ERROR_INPUT && err->text != NULL && err->text[0] != '\0');
    for (const char *line = err->text; line != NULL;) {
        must(strncmp(line, path, size) == 0 && line[size] == ':');
        must(line[size + 1] >= '1' && line[size + 1] <= '9');
        line = strchr(line, '\n');
        line = line != NULL ? line + 1 : NULL;
    }
}

static void check_settings(const struct config *config, const char *path)
{
    for (size_t i = 0; i < config_key_count; i++) {
        const char *name = config_keys[i].name, *value = config_get(config, name);
        AUTO(config_free) struct config *again = NULL;

        must(value != NULL);
        if (strcmp(config_source(config, name), path) != 0)
            continue;
        must(config_set(name, value, NULL) == 0 && config_load(&again, NULL) == 0);
        must(strcmp(config_get(again, name), value) == 0);
        must(strcmp(config_source(again, name), path) == 0);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *path = config_path();
    AUTO(config_free) struct config *config = NULL;
    AUTO(error_release) struct error err = ERROR_INIT;
    FILE *file = fopen(path, "w");

    must(file != NULL && fwrite(data, 1, size, file) == size && fclose(file) == 0);
    if (config_load(&config, &err) < 0)
        check_error(&err, path);
    else
        check_settings(config, path);
    return 0;
}
