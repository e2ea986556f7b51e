#include "judge/engine/driver.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/engine/cache.h"
#include "judge/engine/driver_files.h"
#include "judge/engine/driver_text.h"

#define DRIVER_FILES_MAX 6

static const struct driver {
    const char *language_id, *main_name;
    bool is_object;
    void (*text)(const struct signature *signature, const struct language *language,
                 struct strbuf *out);
    const char *others[DRIVER_FILES_MAX]; /* ends with NULL */
} drivers[] = {
    {"c",
     "driver.c",
     true,
     driver_text_c,
     {"driver.h", "json.h", "array.h", "list.h", "tree.h", NULL}},
    {"cpp", "driver.cpp", true, driver_text_cpp, {"driver.hpp", "json.h", NULL}},
    {"python", "judge_driver.py", false, driver_text_python, {NULL}},
    {"java", "JudgeDriver.java", false, driver_text_java, {"JudgeJson.java", NULL}},
    {"javascript", "judge_driver.js", false, driver_text_javascript, {NULL}},
    {"rust", "judge_driver.rs", false, driver_text_rust, {NULL}},
    {"go", "judge_driver.go", false, driver_text_go, {NULL}},
};

static const struct driver *driver_of(const struct language *language)
{
    for (size_t i = 0; i < ARRAY_LEN(drivers); i++)
        if (strcmp(drivers[i].language_id, language->id) == 0)
            return &drivers[i];
    return NULL;
}

bool driver_exists(const struct language *language)
{
    return driver_of(language) != NULL;
}

bool driver_is_object(const struct language *language)
{
    return driver_exists(language) && driver_of(language)->is_object;
}

char *driver_text(const struct signature *signature, const struct language *language)
{
    struct strbuf text = STRBUF_INIT;

    driver_of(language)->text(signature, language, &text);
    return strbuf_take(&text);
}

static void driver_hash(const struct driver *driver, const char *text, char out_key[HASH_HEX_BYTES])
{
    struct hash hash;

    hash_init(&hash);
    hash_add_str(&hash, text);
    for (size_t i = 0; driver->others[i] != NULL; i++)
        hash_add_str(&hash, driver_file_text(driver->others[i]));
    hash_finish(&hash, out_key);
}

static int driver_put(const char *folder, const char *name, const char *text, struct names *files,
                      struct error *err)
{
    AUTO(mem_free) char *path = path_join(folder, name);

    names_add(files, name);
    return file_create(path, text, strlen(text), err) < 0 ? cache_failed(err) : 0;
}

static int driver_make(const struct driver *driver, const char *text, const char *key,
                       struct cache_entry *out_entry, struct error *err)
{
    AUTO(cache_making_release) struct cache_making making = CACHE_MAKING_INIT;
    AUTO(names_release) struct names files = NAMES_INIT;
    int status = cache_begin("driver", key, &making, out_entry, err);

    if (status != 0)
        return status < 0 ? -1 : 0;
    if (driver_put(making.folder, driver->main_name, text, &files, err) < 0)
        return -1;
    for (size_t i = 0; driver->others[i] != NULL; i++)
        if (driver_put(making.folder, driver->others[i], driver_file_text(driver->others[i]),
                       &files, err) < 0)
            return -1;
    return cache_commit(&making, &files, out_entry, err);
}

int driver_add(const struct signature *signature, const struct language *language,
               struct names *names, struct names *paths, struct error *err)
{
    const struct driver *driver = driver_of(language);
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(mem_free) char *text = NULL;
    char key[HASH_HEX_BYTES];
    int status;

    if (driver == NULL)
        return error_set(
            err, ERROR_USAGE,
            "function problems can be answered in C, C++, Python, Java, JavaScript, Rust "
            "and Go, not yet in %s",
            language->name);
    text = driver_text(signature, language);
    driver_hash(driver, text, key);
    status = cache_find("driver", key, &entry, err);
    if (status < 0 || (status == 0 && driver_make(driver, text, key, &entry, err) < 0))
        return -1;
    for (size_t i = 0; i < entry.files.count; i++) {
        AUTO(mem_free) char *path = path_join(entry.folder, entry.files.items[i]);

        names_add(names, entry.files.items[i]);
        names_add(paths, path);
    }
    return 0;
}
