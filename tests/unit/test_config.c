#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/repo/config.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name, *text, *error; /* error: how it ends, after the path */
} faulty[] = {
    {"truncated", "{\"color\": \"aut",
     ":1:15: the file ends here: a value, a closing quote or a bracket is missing"},
    {"a wrong type", "{\"jobs\": 2}", ":1:2: 'jobs' is a number: a string would be right"},
    {"an unknown key", "{\"colour\": \"auto\"}",
     ":1:2: unknown key 'colour'; did you mean 'color'?"},
    {"a line end in a key", "{\"a\\nb\": \"c\"}",
     ":1:2: unknown key 'a\\x0ab'; `judge config list` shows them all"},
    {"a line end in a value", "{\"color\": \"pi\\nnk\"}",
     ":1:2: 'color' is 'pi\\x0ank': one of auto|always|never would be right"},
    {"a line end in a key that stands twice", "{\"a\\nb\": \"\", \"a\\nb\": \"\"}",
     ":1:14: the key 'a\\x0ab' stands here a second time: it is on line 1 already"},
    {"a wrong choice", "{\"color\": \"pink\"}",
     ":1:2: 'color' is 'pink': one of auto|always|never would be right"},
    {"no object", "[]", ":1:1: an array: an object of settings would be right"},
};

static void faults_have_places(const char *path)
{
    for (size_t i = 0; i < ARRAY_LEN(faulty); i++) {
        AUTO(config_free) struct config *config = NULL;
        AUTO(error_release) struct error err = ERROR_INIT;
        AUTO(mem_free) char *expected = mem_format("%s%s", path, faulty[i].error);

        (void)file_write_atomic(path, faulty[i].text, strlen(faulty[i].text), NULL);
        (void)config_load(&config, &err);
        tap_is_str(error_text(&err), expected, "%s", faulty[i].name);
    }
}

static void all_faults_at_once(const char *path)
{
    static const char text[] = "{\"color\": \"pink\",\n \"jobs\": \"many\"}";
    AUTO(config_free) struct config *config = NULL;
    AUTO(error_release) struct error err = ERROR_INIT;

    (void)file_write_atomic(path, text, sizeof text - 1, NULL);
    (void)config_load(&config, &err);
    tap_ok(strstr(error_text(&err), ":1:2:") != NULL && strstr(error_text(&err), ":2:2:") != NULL,
           "two faults of a file are told in one go");
    tap_ok(config_set("color", "never", &err) < 0, "a faulty file is not written over");
}

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(mem_free) char *folder = NULL;
    AUTO(mem_free) char *path = NULL;
    AUTO(config_free) struct config *config = NULL;
    AUTO(config_free) struct config *strong = NULL;

    if (scratch_make(&scratch, NULL) < 0 || chdir(scratch.path) < 0)
        return 1;
    setenv("XDG_CONFIG_HOME", scratch.path, 1);
    folder = path_join(scratch.path, "judge");
    path = path_join(folder, "config.json");
    tap_ok(config_set("color", "never", NULL) == 0, "a first setting makes folder and file");
    tap_ok(config_set("jobs", "3", NULL) == 0 && config_load(&config, NULL) == 0, "a second one");
    tap_is_str(config_get(config, "color"), "never", "the first is still there");
    tap_is_str(config_get(config, "jobs"), "3", "and the second");
    tap_is_str(config_source(config, "jobs"), path, "the source is known");
    tap_is_str(config_source(config, "ascii"), "default", "so is a default's");
    setenv("JUDGE_COLOR", "always", 1);
    tap_ok(config_load(&strong, NULL) == 0, "loads with an environment");
    tap_is_str(config_get(strong, "color"), "always", "the environment is stronger than the file");
    unsetenv("JUDGE_COLOR");
    tap_ok(config_set("color", "pink", NULL) < 0 && config_set("colr", "auto", NULL) < 0,
           "wrong values and keys are refused");
    faults_have_places(path);
    all_faults_at_once(path);
    return tap_done();
}
