/*
 * Runs one program again and again inside a box: less than starting a box's run each time, since
 * namespaces, filter and limits stand already. Its standard input is the socket of orders; its
 * arguments are the program's.
 *
 * An order is the CPU time that the run may take (ms) with descriptors beside it: standard input,
 * standard output, then files that the program finds in /box by the names below. The answer is how
 * it ended, and its time.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#define ORDERS_FD 9
#define FDS_MAX 5

static const char *const file_names[] = {"/box/input", "/box/answer", "/box/output"};

struct answer {
    int32_t status; /* as wait() tells */
    int32_t exec_errno;
    int64_t cpu_us, peak_bytes;
};

static int order_take(int64_t *cpu_ms, int fds[FDS_MAX])
{
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(FDS_MAX * sizeof(int))];
    } control;
    struct iovec part = {cpu_ms, sizeof *cpu_ms};
    struct msghdr message = {.msg_iov = &part,
                             .msg_iovlen = 1,
                             .msg_control = &control,
                             .msg_controllen = sizeof control};
    struct cmsghdr *head;
    size_t bytes;

    if (recvmsg(ORDERS_FD, &message, MSG_CMSG_CLOEXEC) != (ssize_t)sizeof *cpu_ms)
        return -1;
    head = CMSG_FIRSTHDR(&message);
    if (head == NULL || head->cmsg_type != SCM_RIGHTS)
        return -1;
    bytes = head->cmsg_len - CMSG_LEN(0);
    memcpy(fds, CMSG_DATA(head), bytes);
    return (int)(bytes / sizeof(int));
}

/* Not send(): only who calls by message is let through everywhere. */
static int answer_give(struct answer *answer)
{
    struct iovec part = {answer, sizeof *answer};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};

    return sendmsg(ORDERS_FD, &message, MSG_NOSIGNAL) == (ssize_t)sizeof *answer ? 0 : -1;
}

static void file_copy(int from, const char *path)
{
    int to = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    struct stat info;
    off_t at = 0;

    if (to < 0 || fstat(from, &info) < 0)
        return;
    while (at < info.st_size && sendfile(to, from, &at, (size_t)(info.st_size - at)) > 0)
        continue;
    close(to);
}

/* The time counts from here, and goes on across exec. */
static void clock_set(int64_t cpu_ms)
{
    struct itimerval timer = {.it_value = {cpu_ms / 1000, cpu_ms % 1000 * 1000}};

    setitimer(ITIMER_PROF, &timer, NULL);
}

static void run(int64_t cpu_ms, const int *fds, char **argv, char **envp, struct answer *answer)
{
    volatile int exec_errno = 0;
    struct rusage usage;
    int status = 0;
    pid_t pid = vfork();

    if (pid == 0) {
        clock_set(cpu_ms);
        dup2(fds[0], 0);
        dup2(fds[1], 1);
        execve(argv[0], argv, envp);
        exec_errno = errno;
        _exit(127);
    }
    answer->exec_errno = pid < 0 ? errno : exec_errno;
    while (pid > 0 && wait4(pid, &status, 0, &usage) < 0 && errno == EINTR)
        continue;
    if (pid < 0)
        return;
    /* Everybody but us and the box's init. */
    kill(-1, SIGKILL);
    answer->status = status;
    answer->cpu_us = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000LL +
                     usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
    answer->peak_bytes = usage.ru_maxrss * 1024;
}

int main(int argc, char **argv, char **envp)
{
    int64_t cpu_ms;
    int fds[FDS_MAX], count;

    if (argc < 2 || dup3(0, ORDERS_FD, O_CLOEXEC) < 0)
        return 1;
    while ((count = order_take(&cpu_ms, fds)) >= 2) {
        struct answer answer = {0};

        for (int i = 2; i < count; i++)
            file_copy(fds[i], file_names[i - 2]);
        run(cpu_ms, fds, argv + 1, envp, &answer);
        for (int i = 0; i < count; i++)
            close(fds[i]);
        if (answer_give(&answer) < 0)
            break;
    }
    return 0;
}
