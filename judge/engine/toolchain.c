#include "judge/engine/toolchain.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/engine/box.h"
#include "judge/engine/cache.h"

#define VERSION_TEXT_MAX_BYTES 4096

static const char *const folders[] = {"/usr/local/bin", "/usr/bin", "/bin"};

/* Asking for a version is quick, but a Java machine starts slowly and wants threads. */
static const struct limits version_limits = {
    .cpu_time_ms = 10000,
    .wall_time_ms = 20000,
    .memory_bytes = (int64_t)2 << 30,
    .output_bytes = 1 << 20,
    .processes = 64,
};

void toolchain_release(struct toolchain *toolchain)
{
    mem_free(&toolchain->name);
    mem_free(&toolchain->path);
}

static bool is_program(const char *path)
{
    struct stat info;

    return stat(path, &info) == 0 && S_ISREG(info.st_mode) && access(path, X_OK) == 0;
}

int toolchain_program(const struct language *language, const char *name, char **out_path,
                      struct error *err)
{
    const char *kind = language->compile.count > 0 ? "compiler" : "interpreter";

    if (path_is_absolute(name)) {
        if (!is_program(name))
            return error_set(err, ERROR_SYSTEM,
                             "no %s %s: '%s' is not a program; correct it in languages.json",
                             language->name, kind, name);
        *out_path = mem_strdup(name);
        return 0;
    }
    for (size_t i = 0; i < ARRAY_LEN(folders); i++) {
        AUTO(mem_free) char *path = path_join(folders[i], name);

        if (is_program(path)) {
            *out_path = TAKE(path);
            return 0;
        }
    }
    if (language->package == NULL)
        return error_set(err, ERROR_SYSTEM,
                         "no %s %s: '%s' is not in /usr/local/bin, /usr/bin or /bin; install it",
                         language->name, kind, name);
    return error_set(err, ERROR_SYSTEM,
                     "no %s %s: '%s' is not in /usr/local/bin, /usr/bin or /bin; install it: "
                     "sudo apt-get install %s",
                     language->name, kind, name, language->package);
}

/*
 * What stands first: to compile, to check, to run. A run may begin with {output}: then it is ours.
 */
static const char *main_program(const struct language *language)
{
    const struct names *commands[] = {&language->compile, &language->check, &language->run};

    for (size_t i = 0; i < ARRAY_LEN(commands); i++)
        if (commands[i]->count > 0 && strchr(commands[i]->items[0], '{') == NULL)
            return commands[i]->items[0];
    return NULL;
}

int toolchain_locate(const struct language *language, struct toolchain *out_toolchain,
                     struct error *err)
{
    AUTO(toolchain_release) struct toolchain found = TOOLCHAIN_INIT;
    AUTO(mem_free) char *real = NULL;
    const char *name = main_program(language);
    struct hash hash;
    struct stat info;

    if (name == NULL)
        return error_set(err, ERROR_INPUT, "the language '%s' names no program to compile or run",
                         language->id);
    if (toolchain_program(language, name, &found.path, err) < 0 ||
        path_real(found.path, &real, err) < 0)
        return -1;
    if (stat(real, &info) < 0)
        return error_system(err, "cannot find '%s'", real);
    hash_init(&hash);
    hash_add_str(&hash, real);
    hash_add_int(&hash, info.st_size);
    hash_add_int(&hash, info.st_mtim.tv_sec);
    hash_add_int(&hash, info.st_mtim.tv_nsec);
    for (size_t i = 0; i < language->version.count; i++)
        hash_add_str(&hash, language->version.items[i]);
    hash_finish(&hash, found.identity);
    found.name = mem_strdup(path_base(name));
    SWAP(*out_toolchain, found);
    return 0;
}

/* The first "12.2" or "12.2.0" of "gcc (Debian 12.2.0-14+deb12u1) 12.2.0" and its like. */
static void version_scan(const char *text, char out_version[TOOLCHAIN_VERSION_BYTES])
{
    out_version[0] = '\0';
    for (const char *at = text; *at != '\0'; at++) {
        size_t size = strspn(at, "0123456789.");
        bool starts_here = at == text || !isdigit((unsigned char)at[-1]);

        while (size > 0 && at[size - 1] == '.')
            size--;
        if (!starts_here || !isdigit((unsigned char)*at) || memchr(at, '.', size) == NULL)
            continue;
        snprintf(out_version, TOOLCHAIN_VERSION_BYTES, "%.*s", (int)size, at);
        return;
    }
}

static int version_argv(const struct language *language, struct names *out_argv, struct error *err)
{
    AUTO(mem_free) char *path = NULL;

    if (toolchain_program(language, language->version.items[0], &path, err) < 0)
        return -1;
    names_add(out_argv, path);
    for (size_t i = 1; i < language->version.count; i++)
        names_add(out_argv, language->version.items[i]);
    return 0;
}

/* Some print it to standard output, some to standard error: one file takes both. */
static int version_ask(const struct language *language, char **out_text, struct error *err)
{
    AUTO(box_close) struct box *box = NULL;
    AUTO(names_release) struct names argv = NAMES_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(fd_close) int out_fd = memfd_create("version", MFD_CLOEXEC);
    AUTO(fd_close) int err_fd = memfd_create("version", MFD_CLOEXEC);
    struct box_run run = {.argv = &argv,
                          .environment = &language->env,
                          .stdin_fd = -1,
                          .stdout_fd = out_fd,
                          .stderr_fd = err_fd,
                          .limits = version_limits,
                          .stderr_bytes = VERSION_TEXT_MAX_BYTES};
    struct run_result result;

    if (out_fd < 0 || err_fd < 0)
        return error_system(err, "cannot make a memory file");
    if (version_argv(language, &argv, err) < 0 ||
        box_open(language, BOX_COMPILE, -1, &box, err) < 0 || box_run(box, &run, &result, err) < 0)
        return -1;
    if (lseek(out_fd, 0, SEEK_SET) < 0 || lseek(err_fd, 0, SEEK_SET) < 0 ||
        strbuf_read(&text, out_fd, (size_t)version_limits.output_bytes, NULL) < 0 ||
        strbuf_read(&text, err_fd, VERSION_TEXT_MAX_BYTES, NULL) < 0)
        strbuf_clear(&text);
    if (text.size > VERSION_TEXT_MAX_BYTES)
        strbuf_truncate(&text, VERSION_TEXT_MAX_BYTES);
    *out_text = mem_strdup(text.data);
    return 0;
}

int toolchain_find(const struct language *language, struct toolchain *out_toolchain,
                   struct error *err)
{
    AUTO(toolchain_release) struct toolchain found = TOOLCHAIN_INIT;
    AUTO(mem_free) char *folder = NULL;
    AUTO(mem_free) char *path = NULL;
    AUTO(mem_free) char *text = NULL;

    if (toolchain_locate(language, &found, err) < 0 || cache_folder("toolchain", &folder, err) < 0)
        return -1;
    path = path_join(folder, found.identity);
    if (language->version.count > 0 && file_read(path, VERSION_TEXT_MAX_BYTES, &text, NULL) < 0) {
        if (version_ask(language, &text, err) < 0)
            return error_wrap(err, "%s", found.name);
        /*
         * A cache that cannot be written is said by whoever must write it: here it costs only time.
         */
        if (folder_make(folder, NULL) == 0)
            (void)file_write_atomic(path, text, strlen(text), NULL);
    }
    if (text != NULL)
        version_scan(text, found.version);
    SWAP(*out_toolchain, found);
    return 0;
}
