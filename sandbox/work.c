#include "sandbox/work.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/mount.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define DEPTH_MAX 16

static bool is_mounted(void)
{
    struct stat work, root;

    return stat("/work", &work) == 0 && stat("/", &root) == 0 && work.st_dev != root.st_dev;
}

int work_begin(struct sandbox_failure *failure)
{
    static const char *const options[] = {"mode=755,huge=within_size", "mode=755"};

    if (is_mounted() && umount2("/work", MNT_DETACH) < 0)
        return failure_set(failure, errno, "load", "cannot drop the last /work");
    /* A program that lies in large pages starts with fewer faults; not every kernel has them. */
    for (size_t i = 0; i < sizeof options / sizeof options[0]; i++)
        if (mount("tmpfs", "/work", "tmpfs", MS_NOSUID | MS_NODEV, options[i]) == 0)
            return 0;
    return failure_set(failure, errno, "load", "cannot mount /work");
}

static int file_copy(int from, int to, int64_t size)
{
    off_t offset = 0;

    while (offset < size) {
        ssize_t sent = sendfile(to, from, &offset, (size_t)(size - offset));

        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            return -1;
        if (sent == 0) {
            errno = ENODATA;
            return -1;
        }
    }
    return 0;
}

int work_add(const struct wire_file *file, int fd, struct sandbox_failure *failure)
{
    char path[sizeof "/work/" + sizeof file->name];
    int copy, status = 0;

    snprintf(path, sizeof path, "/work/%s", file->name);
    for (char *slash = strchr(path + sizeof "/work", '/'); slash != NULL;
         slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(path, 0755) < 0 && errno != EEXIST)
            return failure_set(failure, errno, "load", "cannot make '%.100s'", path);
        *slash = '/';
    }
    copy = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                file->is_executable ? 0755 : 0644);
    if (copy < 0)
        return failure_set(failure, errno, "load", "cannot make '%.100s'", path);
    /* Its size comes first: that is what the kernel chooses the size of its pages by. */
    if (ftruncate(copy, file->size_bytes) < 0 || file_copy(fd, copy, file->size_bytes) < 0)
        status = failure_set(failure, errno, "load", "cannot copy '%.100s'", path);
    (void)close(copy);
    return status;
}

int work_end(struct sandbox_failure *failure)
{
    struct mount_attr attributes = {.attr_set = MOUNT_ATTR_RDONLY};

    if (syscall(SYS_mount_setattr, AT_FDCWD, "/work", 0, &attributes, sizeof attributes) < 0)
        return failure_set(failure, errno, "load", "cannot make /work read-only");
    return 0;
}

/* A walk in progress: what was found so far, and where the names of files begin. */
struct walk {
    int socket;
    const struct wire_collect *collect;
    uint64_t files;
    int64_t bytes;
    int depth;
    struct wire_file file;
};

static int inside_open(int folder, const char *name, uint64_t flags)
{
    struct open_how how = {
        .flags = flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK,
        .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV,
    };

    return (int)syscall(SYS_openat2, folder, name, &how, sizeof how);
}

static int walk_folder(struct walk *walk, int fd, struct sandbox_failure *failure);

static int walk_file(struct walk *walk, int fd, const struct stat *info,
                     struct sandbox_failure *failure)
{
    walk->files++;
    walk->bytes += info->st_size;
    if (walk->files > walk->collect->max_files)
        return failure_set(failure, 0, "collect", "more than %llu files",
                           (unsigned long long)walk->collect->max_files);
    if (walk->bytes > walk->collect->max_bytes)
        return failure_set(failure, 0, "collect", "more than %lld bytes of files",
                           (long long)walk->collect->max_bytes);
    walk->file.size_bytes = info->st_size;
    walk->file.is_executable = (info->st_mode & 0111) != 0;
    if (wire_send(walk->socket, WIRE_LOAD_FILE, &walk->file, sizeof walk->file, &fd, 1) < 0)
        return failure_set(failure, errno, "collect", "cannot hand a file out");
    return 0;
}

static int walk_entry(struct walk *walk, int folder, const char *name,
                      struct sandbox_failure *failure)
{
    size_t length = strlen(walk->file.name);
    struct stat info;
    int fd, status = 0;

    if (fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) < 0 ||
        (!S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode)))
        return 0;
    if (length + strlen(name) + 2 > sizeof walk->file.name)
        return failure_set(failure, 0, "collect", "a file name is longer than %zu bytes",
                           sizeof walk->file.name - 1);
    fd = inside_open(folder, name, S_ISDIR(info.st_mode) ? O_RDONLY | O_DIRECTORY : O_RDONLY);
    if (fd < 0)
        return failure_set(failure, errno, "collect", "cannot open a file in /box");
    snprintf(walk->file.name + length, sizeof walk->file.name - length, "%s%s",
             length > 0 ? "/" : "", name);
    if (fstat(fd, &info) < 0)
        status = failure_set(failure, errno, "collect", "cannot look at a file in /box");
    else if (S_ISDIR(info.st_mode))
        status = walk_folder(walk, fd, failure);
    else if (S_ISREG(info.st_mode))
        status = walk_file(walk, fd, &info, failure);
    (void)close(fd);
    walk->file.name[length] = '\0';
    return status;
}

static int walk_folder(struct walk *walk, int fd, struct sandbox_failure *failure)
{
    struct dirent *entry;
    DIR *folder;
    int status = 0;

    if (++walk->depth > DEPTH_MAX)
        return failure_set(failure, 0, "collect", "folders deeper than %d", DEPTH_MAX);
    folder = fdopendir(dup(fd));
    if (folder == NULL)
        return failure_set(failure, errno, "collect", "cannot read a folder in /box");
    while (status == 0 && (entry = readdir(folder)) != NULL)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            status = walk_entry(walk, fd, entry->d_name, failure);
    closedir(folder);
    walk->depth--;
    return status;
}

int work_collect(int socket, const struct wire_collect *collect, struct sandbox_failure *failure)
{
    struct walk walk = {.socket = socket, .collect = collect};
    int box = open("/box", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int fd = box < 0 ? -1
                     : inside_open(box, collect->dir[0] == '\0' ? "." : collect->dir,
                                   O_RDONLY | O_DIRECTORY);
    int status = 0;

    if (fd < 0 && collect->dir[0] != '\0' && errno == ENOENT)
        status = 0; /* the run made no such folder: there are no files in it */
    else if (fd < 0)
        status = failure_set(failure, errno, "collect", "cannot open '/box/%.100s'", collect->dir);
    else
        status = walk_folder(&walk, fd, failure);
    if (fd >= 0)
        (void)close(fd);
    if (box >= 0)
        (void)close(box);
    return status;
}
