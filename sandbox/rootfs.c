#include "sandbox/rootfs.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/mount.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define TREES_MAX 256
#define STEP "mounts"

/*
 * Every source is opened as a detached copy before the new root is mounted anywhere, so that the
 * order of binds and what the new root covers do not matter.
 */
struct tree {
    int fd;
    bool is_folder;
    bool is_device;
    const char *inside_path;
};

struct trees {
    size_t count;
    struct tree items[TREES_MAX];
};

static const char *const devices[] = {
    "/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom",
};

/* The few files that programs ask who they are. */
static const struct {
    const char *path, *text;
} texts[] = {
    {"/etc/passwd", "judge:x:1000:1000::/box:/bin/sh\n"},
    {"/etc/group",  "judge:x:1000:\n"                  },
};

static const struct {
    const char *path, *target;
} proc_links[] = {
    {"/dev/fd",     "/proc/self/fd"  },
    {"/dev/stdin",  "/proc/self/fd/0"},
    {"/dev/stdout", "/proc/self/fd/1"},
    {"/dev/stderr", "/proc/self/fd/2"},
};

static int tree_add(struct trees *trees, const char *host_path, const char *inside_path,
                    bool is_optional, bool is_device, struct sandbox_failure *failure)
{
    uint64_t more = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | (is_device ? 0 : MOUNT_ATTR_NODEV);
    struct mount_attr attributes = {.attr_set = more, .propagation = MS_PRIVATE};
    struct stat info;
    int fd;

    if (trees->count == TREES_MAX)
        return failure_set(failure, 0, STEP, "more than %d binds", TREES_MAX);
    fd = (int)syscall(SYS_open_tree, AT_FDCWD, host_path,
                      OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE);
    if (fd < 0 && is_optional && (errno == ENOENT || errno == ENOTDIR || errno == EACCES))
        return 0;
    if (fd < 0)
        return failure_set(failure, errno, STEP, "cannot bind '%s'", host_path);
    if (syscall(SYS_mount_setattr, fd, "", AT_EMPTY_PATH | AT_RECURSIVE, &attributes,
                sizeof attributes) < 0 ||
        fstat(fd, &info) < 0) {
        failure_set(failure, errno, STEP, "cannot make '%s' read-only", host_path);
        (void)close(fd);
        return -1;
    }
    trees->items[trees->count++] = (struct tree){
        .fd = fd,
        .is_folder = S_ISDIR(info.st_mode),
        .is_device = is_device,
        .inside_path = inside_path,
    };
    return 0;
}

/* Paths inside are absolute and plain; the leading slash is dropped: all is relative to the root.
 */
static const char *inside_relative(const char *path)
{
    while (*path == '/')
        path++;
    return path;
}

static int parents_make(int root, const char *path, struct sandbox_failure *failure)
{
    char copy[PATH_MAX];

    snprintf(copy, sizeof copy, "%s", path);
    for (char *slash = strchr(copy, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdirat(root, copy, 0755) < 0 && errno != EEXIST)
            return failure_set(failure, errno, STEP, "cannot make '/%s' inside", copy);
        *slash = '/';
    }
    return 0;
}

static int file_make(int root, const char *path, const char *text, struct sandbox_failure *failure)
{
    int fd;

    if (parents_make(root, path, failure) < 0)
        return -1;
    fd = openat(root, path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (fd < 0)
        return failure_set(failure, errno, STEP, "cannot make '/%s' inside", path);
    (void)!write(fd, text, strlen(text));
    (void)close(fd);
    return 0;
}

static int folder_make(int root, const char *path, struct sandbox_failure *failure)
{
    if (parents_make(root, path, failure) < 0)
        return -1;
    if (mkdirat(root, path, 0755) < 0 && errno != EEXIST)
        return failure_set(failure, errno, STEP, "cannot make '/%s' inside", path);
    return 0;
}

static int link_make(int root, const char *path, const char *target,
                     struct sandbox_failure *failure)
{
    if (parents_make(root, path, failure) < 0)
        return -1;
    if (symlinkat(target, root, path) < 0 && errno != EEXIST)
        return failure_set(failure, errno, STEP, "cannot link '/%s' inside", path);
    return 0;
}

static int tree_attach(int root, const struct tree *tree, struct sandbox_failure *failure)
{
    const char *path = inside_relative(tree->inside_path);
    int made = faccessat(root, path, F_OK, 0) == 0 ? 0
               : tree->is_folder                   ? folder_make(root, path, failure)
                                                   : file_make(root, path, "", failure);

    if (made < 0)
        return -1;
    if (syscall(SYS_move_mount, tree->fd, "", root, path, MOVE_MOUNT_F_EMPTY_PATH) < 0)
        return failure_set(failure, errno, STEP, "cannot mount '%s' inside", tree->inside_path);
    return 0;
}

static int trees_open(struct trees *trees, const struct wire_open *open,
                      struct wire_reader *strings, struct sandbox_failure *failure)
{
    for (size_t i = 0; i < sizeof devices / sizeof devices[0]; i++)
        if (tree_add(trees, devices[i], devices[i], false, true, failure) < 0)
            return -1;
    for (uint32_t i = 0; i < open->bind_count; i++) {
        const char *is_optional = wire_read(strings, 1);
        const char *host_path = wire_read_string(strings);
        const char *inside_path = wire_read_string(strings);

        if (is_optional == NULL || host_path == NULL || inside_path == NULL)
            return failure_set(failure, 0, STEP, "the list of binds is cut off");
        if (tree_add(trees, host_path, inside_path, *is_optional, false, failure) < 0)
            return -1;
    }
    return 0;
}

static int root_furnish(int root, const struct trees *trees, const struct wire_open *open,
                        struct wire_reader *strings, struct sandbox_failure *failure)
{
    static const char *const folders[] = {"box", "work", "proc", "dev"};

    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++)
        if (folder_make(root, folders[i], failure) < 0)
            return -1;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (file_make(root, inside_relative(texts[i].path), texts[i].text, failure) < 0)
            return -1;
    /* Links first: a bind of /lib/x64 may go through the link /lib. */
    for (uint32_t i = 0; i < open->link_count; i++) {
        const char *path = wire_read_string(strings);
        const char *target = wire_read_string(strings);

        if (path == NULL || target == NULL)
            return failure_set(failure, 0, STEP, "the list of links is cut off");
        if (link_make(root, inside_relative(path), target, failure) < 0)
            return -1;
    }
    for (size_t i = 0; open->proc_is_mounted && i < sizeof proc_links / sizeof proc_links[0]; i++)
        if (link_make(root, inside_relative(proc_links[i].path), proc_links[i].target, failure) < 0)
            return -1;
    for (size_t i = 0; i < trees->count; i++)
        if (tree_attach(root, &trees->items[i], failure) < 0)
            return -1;
    return link_make(root, "tmp", "box", failure);
}

/*
 * The kernel lets a user namespace mount /proc only where a whole one is already to be seen. This
 * one, of the box's own pid namespace, is the one that every run's /proc is mounted over.
 */
static int proc_mount(const struct wire_open *open, int *out_proc_fd,
                      struct sandbox_failure *failure)
{
    if (mount("proc", "proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) < 0)
        return failure_set(failure, errno, STEP, "cannot mount /proc of the box");
    *out_proc_fd = openat(AT_FDCWD, "proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (*out_proc_fd < 0)
        return failure_set(failure, errno, STEP, "cannot open /proc of the box");
    if (!open->proc_is_mounted && umount2("proc", MNT_DETACH) < 0)
        return failure_set(failure, errno, STEP, "cannot take /proc away");
    return 0;
}

static int root_pivot(struct sandbox_failure *failure)
{
    struct mount_attr attributes = {.attr_set =
                                        MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV};

    if (syscall(SYS_pivot_root, ".", ".") < 0)
        return failure_set(failure, errno, STEP, "cannot enter the new root");
    if (umount2(".", MNT_DETACH) < 0)
        return failure_set(failure, errno, STEP, "cannot leave the host's root");
    if (chdir("/") < 0 ||
        syscall(SYS_mount_setattr, AT_FDCWD, "/", 0, &attributes, sizeof attributes) < 0)
        return failure_set(failure, errno, STEP, "cannot make the root read-only");
    return 0;
}

int rootfs_enter(const struct wire_open *open, struct wire_reader *strings, int *out_proc_fd,
                 struct sandbox_failure *failure)
{
    static const char *const places[] = {"/tmp", "/usr"};
    struct trees trees = {0};
    struct stat info;
    const char *place = NULL;
    int root, status;

    (void)umask(022);
    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0)
        return failure_set(failure, errno, STEP, "cannot separate the mounts from the host's");
    if (trees_open(&trees, open, strings, failure) < 0)
        return -1;
    for (size_t i = 0; place == NULL && i < sizeof places / sizeof places[0]; i++)
        if (lstat(places[i], &info) == 0 && S_ISDIR(info.st_mode))
            place = places[i];
    if (place == NULL)
        return failure_set(failure, 0, STEP, "neither /tmp nor /usr is there to mount a root on");
    if (mount("tmpfs", place, "tmpfs", MS_NOSUID | MS_NODEV, "mode=755,size=1m,nr_inodes=1k") < 0 ||
        chdir(place) < 0)
        return failure_set(failure, errno, STEP, "cannot mount a new root");
    root = openat(AT_FDCWD, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root < 0)
        return failure_set(failure, errno, STEP, "cannot open the new root");
    status = root_furnish(root, &trees, open, strings, failure);
    (void)close(root);
    for (size_t i = 0; i < trees.count; i++)
        (void)close(trees.items[i].fd);
    if (status < 0 || proc_mount(open, out_proc_fd, failure) < 0)
        return -1;
    return root_pivot(failure);
}

int rootfs_mount_proc(struct sandbox_failure *failure)
{
    if (mount("proc", "/proc", "proc", MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC,
              "subset=pid,hidepid=invisible") < 0)
        return failure_set(failure, errno, STEP, "cannot mount /proc of the run");
    return 0;
}
