#include "sandbox/cgroup.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define BOX_PREFIX "judge-box."
#define NAMES_MAX 1000

/* Whether word is one of the comma-separated words of list. */
static bool list_has(const char *list, const char *word)
{
    size_t length = strlen(word);

    for (const char *at = list; at != NULL; at = strchr(at, ',')) {
        at += *at == ',';
        if (strncmp(at, word, length) == 0 && strchr(",\n", at[length]) != NULL)
            return true;
    }
    return false;
}

/* The path of our group as /proc/self/cgroup gives it: "4:memory:/a/b", "0::/a/b". */
static bool own_path(const char *controller, char path[CGROUP_PATH_MAX])
{
    char line[1024];
    FILE *file = fopen("/proc/self/cgroup", "re");
    bool is_found = false;

    while (file != NULL && !is_found && fgets(line, sizeof line, file) != NULL) {
        char *names = strchr(line, ':');
        char *group = names != NULL ? strchr(names + 1, ':') : NULL;

        if (group == NULL)
            continue;
        *group++ = '\0';
        names++;
        group[strcspn(group, "\n")] = '\0';
        is_found = controller == NULL ? *names == '\0' : list_has(names, controller);
        if (is_found)
            snprintf(path, CGROUP_PATH_MAX, "%s", group);
    }
    if (file != NULL)
        fclose(file);
    return is_found;
}

/* Where that hierarchy is mounted, and which of its groups stands at the mount point. */
static bool mount_find(const char *controller, char root[CGROUP_PATH_MAX],
                       char place[CGROUP_PATH_MAX])
{
    char line[2048];
    FILE *file = fopen("/proc/self/mountinfo", "re");
    bool is_found = false;

    while (file != NULL && !is_found && fgets(line, sizeof line, file) != NULL) {
        char *tail = strstr(line, " - ");
        char type[32], options[512];

        if (tail == NULL || sscanf(tail, " - %31s %*s %511s", type, options) != 2)
            continue;
        is_found = controller == NULL
                       ? strcmp(type, "cgroup2") == 0
                       : strcmp(type, "cgroup") == 0 && list_has(options, controller);
        if (is_found)
            is_found = sscanf(line, "%*s %*s %*s %511s %511s", root, place) == 2;
    }
    if (file != NULL)
        fclose(file);
    return is_found;
}

bool cgroup_find(const char *controller, char path[CGROUP_PATH_MAX])
{
    char own[CGROUP_PATH_MAX], root[CGROUP_PATH_MAX], place[CGROUP_PATH_MAX];
    size_t root_length;
    int length;

    if (!own_path(controller, own) || !mount_find(controller, root, place))
        return false;
    root_length = strcmp(root, "/") == 0 ? 0 : strlen(root);
    if (strncmp(own, root, root_length) != 0)
        return false;
    length = snprintf(path, CGROUP_PATH_MAX, "%s%s", place,
                      strcmp(own + root_length, "/") == 0 ? "" : own + root_length);
    return length > 0 && length < CGROUP_PATH_MAX && access(path, F_OK) == 0;
}

bool cgroup_top(char path[CGROUP_PATH_MAX])
{
    char root[CGROUP_PATH_MAX];

    return mount_find(NULL, root, path);
}

static int group_lock(const char *path)
{
    int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    if (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) < 0) {
        (void)close(fd);
        return -1;
    }
    return fd;
}

static void children_remove(const char *path)
{
    DIR *folder = opendir(path);
    struct dirent *entry;
    char child[CGROUP_PATH_MAX + 256];

    while (folder != NULL && (entry = readdir(folder)) != NULL) {
        if (entry->d_type != DT_DIR || entry->d_name[0] == '.')
            continue;
        snprintf(child, sizeof child, "%s/%s", path, entry->d_name);
        (void)rmdir(child);
    }
    if (folder != NULL)
        closedir(folder);
}

static void stale_remove(const char *parent)
{
    DIR *folder = opendir(parent);
    struct dirent *entry;
    char path[CGROUP_PATH_MAX + 256];

    while (folder != NULL && (entry = readdir(folder)) != NULL) {
        int lock;

        if (strncmp(entry->d_name, BOX_PREFIX, sizeof BOX_PREFIX - 1) != 0)
            continue;
        snprintf(path, sizeof path, "%s/%s", parent, entry->d_name);
        lock = group_lock(path);
        if (lock < 0)
            continue;
        children_remove(path);
        (void)rmdir(path);
        (void)close(lock);
    }
    if (folder != NULL)
        closedir(folder);
}

int cgroup_make(const char *parent, char path[CGROUP_PATH_MAX], int *out_lock)
{
    struct stat held, named;

    stale_remove(parent);
    for (int i = 0; i < NAMES_MAX; i++) {
        int lock, length = snprintf(path, CGROUP_PATH_MAX, "%s/" BOX_PREFIX "%d.%d", parent,
                                    (int)getpid(), i);

        if (length >= CGROUP_PATH_MAX) {
            errno = ENAMETOOLONG;
            return -1;
        }
        if (mkdir(path, 0755) < 0) {
            if (errno == EEXIST)
                continue;
            return -1;
        }
        lock = group_lock(path);
        /* Somebody who cleans up may have been quicker than our lock. */
        if (lock >= 0 && fstat(lock, &held) == 0 && stat(path, &named) == 0 &&
            held.st_ino == named.st_ino) {
            *out_lock = lock;
            return 0;
        }
        if (lock >= 0)
            (void)close(lock);
    }
    errno = EEXIST;
    return -1;
}

void cgroup_remove(const char *path)
{
    const struct timespec pause = {.tv_nsec = 1000000};

    for (int tries = 0; tries < 500; tries++) {
        children_remove(path);
        if (rmdir(path) == 0 || errno != EBUSY)
            return;
        nanosleep(&pause, NULL);
    }
}

int cgroup_open(const char *path, const char *name, int flags)
{
    char file[CGROUP_PATH_MAX + 64];

    snprintf(file, sizeof file, "%s/%s", path, name);
    return open(file, flags | O_CLOEXEC);
}

int cgroup_write(int fd, int64_t value)
{
    char text[32];
    int length = snprintf(text, sizeof text, "%lld", (long long)value);

    return pwrite(fd, text, (size_t)length, 0) == length ? 0 : -1;
}

int cgroup_write_text(const char *path, const char *name, const char *text)
{
    int fd = cgroup_open(path, name, O_WRONLY);
    ssize_t written;

    if (fd < 0)
        return -1;
    written = write(fd, text, strlen(text));
    (void)close(fd);
    return written == (ssize_t)strlen(text) ? 0 : -1;
}

bool cgroup_own(char path[CGROUP_PATH_MAX])
{
    char *leaf;

    if (!cgroup_find(NULL, path))
        return false;
    leaf = strrchr(path, '/');
    if (leaf != NULL && strcmp(leaf + 1, CGROUP_HOST_LEAF) == 0)
        *leaf = '\0';
    return true;
}

bool cgroup_has(const char *path, const char *file, const char *word)
{
    char text[512];
    int fd = cgroup_open(path, file, O_RDONLY);
    ssize_t got = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
    bool is_found = false;

    if (fd >= 0)
        (void)close(fd);
    text[got > 0 ? got : 0] = '\0';
    for (char *save = NULL, *at = strtok_r(text, " \n", &save); at != NULL && !is_found;
         at = strtok_r(NULL, " \n", &save))
        is_found = strcmp(at, word) == 0;
    return is_found;
}

int cgroup_read(int fd, int64_t *out_value)
{
    char text[64];
    ssize_t got = pread(fd, text, sizeof text - 1, 0);

    if (got <= 0)
        return -1;
    text[got] = '\0';
    *out_value = strncmp(text, "max", 3) == 0 ? INT64_MAX : strtoll(text, NULL, 10);
    return 0;
}

int cgroup_read_key(int fd, const char *key, int64_t *out_value)
{
    char text[4096];
    size_t length = strlen(key);
    ssize_t got = pread(fd, text, sizeof text - 1, 0);

    if (got <= 0)
        return -1;
    text[got] = '\0';
    for (char *line = text; line != NULL; line = strchr(line, '\n')) {
        line += *line == '\n';
        if (strncmp(line, key, length) == 0 && line[length] == ' ') {
            *out_value = strtoll(line + length, NULL, 10);
            return 0;
        }
    }
    errno = ENOENT;
    return -1;
}
