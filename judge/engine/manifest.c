#include "judge/engine/manifest.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "judge/base/array.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"

#define MANIFEST_NAME ".manifest"
#define MANIFEST_MAX_BYTES ((size_t)4 << 20)
#define CONTENT_MAX_BYTES ((size_t)1 << 32)
#define BOOT_BYTES 37 /* 36 and NUL */

struct manifest_line {
    char hash[HASH_HEX_BYTES];
    int64_t bytes, changed_ns;
    char *name;
};

struct manifest {
    char boot[BOOT_BYTES];
    struct manifest_line *lines;
    size_t count, capacity;
};

static void manifest_release(struct manifest *manifest)
{
    for (size_t i = 0; i < manifest->count; i++)
        mem_free(&manifest->lines[i].name);
    mem_free(&manifest->lines);
    *manifest = (struct manifest){0};
}

/* Without /proc every boot is the same one: only the sizes and times are then compared. */
static void boot_read(char out_boot[BOOT_BYTES])
{
    AUTO(mem_free) char *text = NULL;

    strcpy(out_boot, "-");
    if (file_read("/proc/sys/kernel/random/boot_id", 64, &text, NULL) == 0 && strlen(text) >= 36)
        snprintf(out_boot, BOOT_BYTES, "%.36s", text);
}

static int64_t changed_ns_of(const struct stat *info)
{
    return (int64_t)info->st_mtim.tv_sec * 1000000000 + info->st_mtim.tv_nsec;
}

static bool file_facts(const char *folder, const char *name, int64_t *out_bytes,
                       int64_t *out_changed_ns)
{
    AUTO(mem_free) char *path = path_join(folder, name);
    struct stat info;

    if (lstat(path, &info) < 0 || !S_ISREG(info.st_mode))
        return false;
    *out_bytes = info.st_size;
    *out_changed_ns = changed_ns_of(&info);
    return true;
}

static int content_hash(const char *folder, const char *name, char out_hash[HASH_HEX_BYTES],
                        struct error *err)
{
    AUTO(mem_free) char *path = path_join(folder, name);
    AUTO(mem_free) char *data = NULL;
    size_t size;

    if (file_read_bytes(path, CONTENT_MAX_BYTES, &data, &size, err) < 0)
        return -1;
    hash_of_bytes(data, size, out_hash);
    return 0;
}

/* "<hash> <bytes> <ns> <name>". The name comes last: it may hold blanks. */
static bool line_parse(const char *text, struct manifest_line *out_line)
{
    struct manifest_line line = {0};
    int used = 0;

    if (sscanf(text, "%64[0-9a-f] %" SCNd64 " %" SCNd64 " %n", line.hash, &line.bytes,
               &line.changed_ns, &used) < 3 ||
        used == 0 || strlen(line.hash) != HASH_HEX_BYTES - 1 || text[used] == '\0' ||
        line.bytes < 0)
        return false;
    line.name = mem_strdup(text + used);
    *out_line = line;
    return true;
}

/* False for one that is absent, cut or spoilt: the first line says how many must follow. */
static bool manifest_read(const char *folder, struct manifest *out_manifest)
{
    AUTO(mem_free) char *path = path_join(folder, MANIFEST_NAME);
    AUTO(mem_free) char *text = NULL;
    AUTO(manifest_release) struct manifest manifest = {0};
    struct manifest_line line;
    size_t count = 0;
    char *rest, *row;

    if (file_read(path, MANIFEST_MAX_BYTES, &text, NULL) < 0 ||
        sscanf(text, "judge cache 1 %zu %36s", &count, manifest.boot) != 2)
        return false;
    (void)strtok_r(text, "\n", &rest);
    while ((row = strtok_r(NULL, "\n", &rest)) != NULL) {
        if (!line_parse(row, &line))
            return false;
        ARRAY_PUSH(manifest.lines, manifest.count, manifest.capacity, line);
    }
    if (manifest.count != count)
        return false;
    SWAP(*out_manifest, manifest);
    return true;
}

static void manifest_print(const struct manifest *manifest, struct strbuf *text)
{
    strbuf_addf(text, "judge cache 1 %zu %s\n", manifest->count, manifest->boot);
    for (size_t i = 0; i < manifest->count; i++) {
        const struct manifest_line *line = &manifest->lines[i];

        strbuf_addf(text, "%s %" PRId64 " %" PRId64 " %s\n", line->hash, line->bytes,
                    line->changed_ns, line->name);
    }
}

/* Without fsync: the folder is new, and the check once a boot is there for power cuts. */
static int manifest_create(const char *folder, const struct manifest *manifest, struct error *err)
{
    AUTO(mem_free) char *path = path_join(folder, MANIFEST_NAME);
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    manifest_print(manifest, &text);
    return file_create(path, text.data, text.size, err);
}

/* A cache that is read-only is simply looked at again next time. */
static void manifest_renew(const char *folder, const struct manifest *manifest)
{
    AUTO(mem_free) char *path = path_join(folder, MANIFEST_NAME);
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    manifest_print(manifest, &text);
    (void)file_write_atomic(path, text.data, text.size, NULL);
}

int manifest_write(const char *folder, const struct names *files, struct error *err)
{
    AUTO(manifest_release) struct manifest manifest = {0};

    boot_read(manifest.boot);
    for (size_t i = 0; i < files->count; i++) {
        struct manifest_line line = {0};

        if (strchr(files->items[i], '\n') != NULL)
            return error_set(err, ERROR_SYSTEM, "a file name with a line end cannot be kept");
        if (!file_facts(folder, files->items[i], &line.bytes, &line.changed_ns))
            return error_system(err, "cannot find '%s/%s'", folder, files->items[i]);
        if (content_hash(folder, files->items[i], line.hash, err) < 0)
            return -1;
        line.name = mem_strdup(files->items[i]);
        ARRAY_PUSH(manifest.lines, manifest.count, manifest.capacity, line);
    }
    return manifest_create(folder, &manifest, err);
}

static bool contents_match(const char *folder, const struct manifest *manifest)
{
    for (size_t i = 0; i < manifest->count; i++) {
        char hash[HASH_HEX_BYTES];

        if (content_hash(folder, manifest->lines[i].name, hash, NULL) < 0 ||
            strcmp(hash, manifest->lines[i].hash) != 0)
            return false;
    }
    return true;
}

bool manifest_check(const char *folder, struct names *out_files, struct names *out_hashes)
{
    AUTO(manifest_release) struct manifest manifest = {0};
    char boot[BOOT_BYTES];

    if (!manifest_read(folder, &manifest))
        return false;
    for (size_t i = 0; i < manifest.count; i++) {
        const struct manifest_line *line = &manifest.lines[i];
        int64_t bytes, changed_ns;

        if (!file_facts(folder, line->name, &bytes, &changed_ns) || bytes != line->bytes ||
            changed_ns != line->changed_ns)
            return false;
    }
    boot_read(boot);
    if (strcmp(boot, manifest.boot) != 0) {
        if (!contents_match(folder, &manifest))
            return false;
        strcpy(manifest.boot, boot);
        manifest_renew(folder, &manifest);
    }
    for (size_t i = 0; i < manifest.count; i++) {
        names_add(out_files, manifest.lines[i].name);
        names_add(out_hashes, manifest.lines[i].hash);
    }
    return true;
}

int64_t manifest_bytes(const char *folder)
{
    AUTO(manifest_release) struct manifest manifest = {0};
    int64_t bytes = 0;

    if (!manifest_read(folder, &manifest))
        return -1;
    for (size_t i = 0; i < manifest.count; i++)
        bytes += manifest.lines[i].bytes;
    return bytes;
}
