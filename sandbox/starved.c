#include "sandbox/starved.h"

#include <dirent.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Who has more threads than that computes, and is ended by its CPU time. */
#define THREADS_MAX 256

static DIR *folder_open(int at, const char *name)
{
    int fd = openat(at, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *folder = fd < 0 ? NULL : fdopendir(fd);

    if (folder == NULL && fd >= 0)
        (void)close(fd);
    return folder;
}

static int64_t thread_waited_ns(int tasks, const char *tid)
{
    char path[32], text[96];
    int64_t waited = 0;
    ssize_t got;
    int fd;

    snprintf(path, sizeof path, "%.16s/schedstat", tid);
    fd = openat(tasks, path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return 0;
    got = read(fd, text, sizeof text - 1);
    (void)close(fd);
    text[got > 0 ? got : 0] = '\0';
    return sscanf(text, "%*d %" SCNd64, &waited) == 1 ? waited : 0;
}

static int64_t process_waited_ns(int proc_fd, const char *pid)
{
    char path[32];
    int64_t longest = 0;
    struct dirent *entry;
    int looked_at = 0;
    DIR *tasks;

    snprintf(path, sizeof path, "%.16s/task", pid);
    tasks = folder_open(proc_fd, path);
    while (tasks != NULL && (entry = readdir(tasks)) != NULL && looked_at < THREADS_MAX) {
        int64_t waited;

        if (entry->d_name[0] == '.')
            continue;
        looked_at++;
        waited = thread_waited_ns(dirfd(tasks), entry->d_name);
        if (waited > longest)
            longest = waited;
    }
    if (tasks != NULL)
        closedir(tasks);
    return longest;
}

int64_t starved_ns(int proc_fd)
{
    DIR *folder = folder_open(proc_fd, ".");
    int64_t longest = 0;
    struct dirent *entry;

    /* 1 is the launcher, which sleeps. */
    while (folder != NULL && (entry = readdir(folder)) != NULL)
        if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9' && strcmp(entry->d_name, "1") != 0) {
            int64_t waited = process_waited_ns(proc_fd, entry->d_name);

            if (waited > longest)
                longest = waited;
        }
    if (folder != NULL)
        closedir(folder);
    return longest;
}
