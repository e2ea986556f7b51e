#include "sandbox/spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "sandbox/failure.h"

#ifndef MFD_EXEC
#define MFD_EXEC 0x10U
#endif

#define HELPER_SOCKET 3

extern const char sandbox_helper_image[];
extern const uint64_t sandbox_helper_size;

static int image_open(struct sandbox_failure *failure)
{
    size_t size = (size_t)sandbox_helper_size, done = 0;
    int fd = memfd_create("judge-sandbox", MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_EXEC);

    if (fd < 0 && errno == EINVAL)
        fd = memfd_create("judge-sandbox", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd < 0)
        return failure_set(failure, errno, "helper", "cannot make a memory file");
    while (done < size) {
        ssize_t written = write(fd, sandbox_helper_image + done, size - done);

        if (written <= 0) {
            failure_set(failure, errno, "helper", "cannot fill a memory file");
            (void)close(fd);
            return -1;
        }
        done += (size_t)written;
    }
    (void)fcntl(fd, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
    return fd;
}

/* In the child that shares our memory: the socket becomes 3 and no environment comes along. */
static _Noreturn void helper_become(int image, int socket)
{
    static char *const arguments[] = {(char *)"judge-sandbox", NULL};
    static char *const environment[] = {NULL};

    if (image == HELPER_SOCKET) {
        image = fcntl(image, F_DUPFD_CLOEXEC, HELPER_SOCKET + 1);
        if (image < 0)
            _exit(127);
    }
    if (socket == HELPER_SOCKET)
        (void)fcntl(socket, F_SETFD, 0);
    else if (dup2(socket, HELPER_SOCKET) < 0)
        _exit(127);
    (void)syscall(SYS_execveat, image, "", arguments, environment, AT_EMPTY_PATH);
    _exit(127);
}

/* By itself, so that no variable of a caller lives in registers across the vfork. */
static __attribute__((noinline)) pid_t helper_start(int image, int socket)
{
    pid_t pid = vfork();

    if (pid == 0)
        helper_become(image, socket);
    return pid;
}

int helper_spawn(pid_t *out_pid, int *out_socket, struct sandbox_failure *failure)
{
    int ends[2], image = image_open(failure);
    pid_t pid;

    if (image < 0)
        return -1;
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0) {
        failure_set(failure, errno, "helper", "cannot make sockets");
        (void)close(image);
        return -1;
    }
    pid = helper_start(image, ends[1]);
    (void)close(ends[1]);
    (void)close(image);
    if (pid < 0) {
        failure_set(failure, errno, "helper", "cannot start the helper");
        (void)close(ends[0]);
        return -1;
    }
    *out_pid = pid;
    *out_socket = ends[0];
    return 0;
}
