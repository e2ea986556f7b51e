#include "sandbox/streams.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int streams_connect(const int *streams)
{
    for (int i = 0; i < 3; i++)
        if (dup2(streams[i], i) < 0)
            return errno;
    return syscall(SYS_close_range, 3, ~0U, 0) < 0 ? errno : 0;
}

int streams_reopen(int fd)
{
    struct stat info;
    char path[32];

    if (fstat(fd, &info) < 0 || !S_ISREG(info.st_mode))
        return -1;
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    return open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
}

int drain_open(struct drain *drain, int file_fd, int64_t keep_bytes, int *out_writer,
               struct sandbox_failure *failure)
{
    int ends[2];

    if (pipe2(ends, O_CLOEXEC) < 0)
        return failure_set(failure, errno, "streams", "cannot make a pipe for standard error");
    (void)fcntl(ends[0], F_SETFL, O_NONBLOCK);
    *drain = (struct drain){.pipe_fd = ends[0], .file_fd = file_fd, .left_bytes = keep_bytes};
    *out_writer = ends[1];
    return 0;
}

/* What cannot be written to the file is dropped: standard error is a service, not a result. */
static void drain_keep(struct drain *drain, const char *bytes, int64_t count)
{
    if (count > drain->left_bytes)
        count = drain->left_bytes;
    drain->left_bytes -= count;
    while (count > 0) {
        ssize_t written = write(drain->file_fd, bytes, (size_t)count);

        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        bytes += written;
        count -= written;
    }
}

void drain_flow(struct drain *drain)
{
    char bytes[16384];

    /* At most a pipe's worth at a time: a flood must not keep the keeper from its clock. */
    for (int i = 0; i < 8 && drain->pipe_fd >= 0; i++) {
        ssize_t got = read(drain->pipe_fd, bytes, sizeof bytes);

        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && errno == EAGAIN)
            return;
        if (got <= 0) {
            (void)close(drain->pipe_fd);
            drain->pipe_fd = -1;
            return;
        }
        drain_keep(drain, bytes, got);
    }
}

void drain_release(struct drain *drain)
{
    if (drain->pipe_fd >= 0)
        (void)close(drain->pipe_fd);
    if (drain->file_fd >= 0)
        (void)close(drain->file_fd);
    *drain = (struct drain){.pipe_fd = -1, .file_fd = -1};
}
