#include "judge/repo/unpack.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/text.h"
#include "judge/repo/archive_library.h"

#define BLOCK_BYTES 65536
#define NAME_MAX_BYTES 1024

void unpack_refusals_release(struct unpack_refusals *refusals)
{
    names_release(&refusals->paths);
    names_release(&refusals->reasons);
}

bool unpack_is_archive(const char *path)
{
    static const char *const endings[] = {".zip",    ".tar",     ".tar.gz", ".tgz",
                                          ".tar.xz", ".tar.bz2", ".7z"};
    size_t size = strlen(path);

    for (size_t i = 0; i < ARRAY_LEN(endings); i++) {
        size_t ending = strlen(endings[i]);

        if (size > ending && strcasecmp(path + size - ending, endings[i]) == 0)
            return true;
    }
    return false;
}

static void archive_close(struct archive **archive)
{
    if (*archive != NULL)
        (void)archive_read_free(*archive);
    *archive = NULL;
}

/* One archive on its way into a folder. */
struct unpacking {
    const char *path, *folder;
    struct archive *archive;
    struct unpack_refusals *refusals;
    int64_t left; /* bytes that may still come */
    int entries;
};

static void refuse(const struct unpacking *unpacking, const char *name, const char *reason)
{
    AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;

    text_add_safe(&safe, (struct span){name, strnlen(name, NAME_MAX_BYTES)}, false);
    names_add(&unpacking->refusals->paths, safe.data);
    names_add(&unpacking->refusals->reasons, reason);
}

static int fault(const struct unpacking *unpacking, const char *what, struct error *err)
{
    return error_set(err, ERROR_INPUT, "'%s': %s", unpacking->path, what);
}

/* "a/b/main.c": no absolute name, no "..", no empty or overlong one. */
static bool name_is_tame(const char *name)
{
    if (name[0] == '\0' || name[0] == '/' || strlen(name) > NAME_MAX_BYTES ||
        strchr(name, '\\') != NULL)
        return false;
    for (const char *part = name; *part != '\0';) {
        size_t size = strcspn(part, "/");

        if ((size == 2 && memcmp(part, "..", 2) == 0) || (size == 1 && part[0] == '.') ||
            (size == 0 && part[1] != '\0') || size > 255)
            return false;
        part += size + (part[size] == '/');
    }
    return true;
}

static const char *entry_name(struct archive_entry *entry)
{
    const char *name = archive_entry_pathname_utf8(entry);

    if (name == NULL)
        name = archive_entry_pathname(entry);
    if (name != NULL && strncmp(name, "./", 2) == 0)
        name += 2;
    return name != NULL ? name : "";
}

/* The bytes that really come count, not those that the head promises. 1: whole; 0: too large. */
static int copy_data(struct unpacking *unpacking, int fd, struct error *err)
{
    char block[BLOCK_BYTES];
    int64_t file_left = UNPACK_FILE_MAX_BYTES;

    for (;;) {
        la_ssize_t size = archive_read_data(unpacking->archive, block, sizeof block);

        if (size < 0)
            return fault(unpacking, "is damaged, or protected by a password", err);
        if (size == 0)
            return 1;
        file_left -= size;
        unpacking->left -= size;
        if (unpacking->left < 0)
            return fault(unpacking, "is too large when unpacked", err);
        if (file_left < 0)
            return 0;
        if (fd_write_all(fd, block, (size_t)size, err) < 0)
            return -1;
    }
}

static int write_file(struct unpacking *unpacking, struct archive_entry *entry, const char *name,
                      struct error *err)
{
    AUTO(mem_free) char *path = path_join(unpacking->folder, name);
    AUTO(mem_free) char *above = path_folder(path);
    AUTO(fd_close) int fd = -1;
    int status;

    /* The folders are ours: no entry can be a link, so none leads out. */
    if (folder_make(above, NULL) < 0) {
        refuse(unpacking, name, "its folder is a file");
        return 0;
    }
    fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0) {
        refuse(unpacking, name, "is there twice");
        return 0;
    }
    status = copy_data(unpacking, fd, err);
    if (status == 0) {
        (void)unlink(path);
        refuse(unpacking, name, "larger than 64 MiB");
    }
    if (status > 0 && archive_entry_mtime_is_set(entry)) {
        const struct timespec times[2] = {
            {archive_entry_mtime(entry), 0},
            {archive_entry_mtime(entry), 0}
        };

        (void)futimens(fd, times);
    }
    return status < 0 ? -1 : 0;
}

static int take_entry(struct unpacking *unpacking, struct archive_entry *entry, struct error *err)
{
    const char *name = entry_name(entry);
    mode_t type = archive_entry_filetype(entry);
    AUTO(mem_free) char *path = NULL;

    if (++unpacking->entries > UNPACK_ENTRIES_MAX)
        return fault(unpacking, "has too many files", err);
    if (!name_is_tame(name)) {
        refuse(unpacking, name, "its name leads out of the archive");
        return 0;
    }
    if (archive_entry_hardlink(entry) != NULL || (type != AE_IFREG && type != AE_IFDIR)) {
        refuse(unpacking, name, type == AE_IFLNK ? "a link" : "no regular file");
        return 0;
    }
    if (type == AE_IFREG)
        return write_file(unpacking, entry, name, err);
    path = path_join(unpacking->folder, name);
    (void)folder_make(path, NULL);
    return 0;
}

int unpack(const char *path, const char *folder, int64_t most_bytes,
           struct unpack_refusals *refusals, struct error *err)
{
    AUTO(archive_close) struct archive *archive = NULL;
    struct unpacking unpacking = {.path = path,
                                  .folder = folder,
                                  .refusals = refusals,
                                  .left = most_bytes > 0 ? most_bytes : UNPACK_MAX_BYTES};
    struct archive_entry *entry;
    int status;

    if (archive_library_load(err) < 0)
        return error_wrap(err, "'%s'", path);
    archive = unpacking.archive = archive_read_new();
    if (archive == NULL)
        return error_set(err, ERROR_SYSTEM, "libarchive does not start");
    (void)archive_read_support_filter_all(archive);
    (void)archive_read_support_format_zip(archive);
    (void)archive_read_support_format_tar(archive);
    (void)archive_read_support_format_7zip(archive);
    if (archive_read_open_filename(archive, path, BLOCK_BYTES) != ARCHIVE_OK)
        return fault(&unpacking, "is no archive that can be read", err);
    while ((status = archive_read_next_header(archive, &entry)) == ARCHIVE_OK ||
           status == ARCHIVE_WARN)
        if (take_entry(&unpacking, entry, err) < 0)
            return -1;
    return status == ARCHIVE_EOF ? 0 : fault(&unpacking, "is damaged", err);
}

static void archive_finish(struct archive **archive)
{
    if (*archive != NULL)
        (void)archive_write_free(*archive);
    *archive = NULL;
}

static void entry_free(struct archive_entry **entry)
{
    if (*entry != NULL)
        archive_entry_free(*entry);
    *entry = NULL;
}

static int pack_one(struct archive *archive, const char *name, const char *text)
{
    AUTO(entry_free) struct archive_entry *entry = archive_entry_new();
    size_t size = strlen(text);

    archive_entry_set_pathname_utf8(entry, name);
    archive_entry_set_size(entry, (la_int64_t)size);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_mtime(entry, 315532800, 0); /* 1980: the first that a zip can tell */
    if (archive_write_header(archive, entry) != ARCHIVE_OK)
        return -1;
    return archive_write_data(archive, text, size) == (la_ssize_t)size ? 0 : -1;
}

int archive_pack(const char *path, const struct names *names, const struct names *texts,
                 struct error *err)
{
    AUTO(archive_finish) struct archive *archive = NULL;
    AUTO(mem_free) char *beside = mem_format("%s.part", path);
    bool is_whole;

    if (archive_library_load(err) < 0)
        return error_wrap(err, "'%s'", path);
    archive = archive_write_new();
    is_whole = archive_write_set_format_zip(archive) == ARCHIVE_OK &&
               archive_write_set_options(archive, "hdrcharset=UTF-8") == ARCHIVE_OK &&
               archive_write_open_filename(archive, beside) == ARCHIVE_OK;
    for (size_t i = 0; is_whole && i < names->count; i++)
        is_whole = pack_one(archive, names->items[i], texts->items[i]) == 0;
    if (!is_whole || archive_write_close(archive) != ARCHIVE_OK || rename(beside, path) < 0) {
        (void)error_set(err, ERROR_SYSTEM, "cannot write '%s': %s", path,
                        archive_error_string(archive) != NULL ? archive_error_string(archive)
                                                              : "its folder cannot be written");
        (void)unlink(beside);
        return -1;
    }
    return 0;
}
