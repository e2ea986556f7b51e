/*
 * Runs one program again and again inside a box: less than starting a box's run each time, since
 * namespaces, filter and limits stand already. Its standard input is the socket of orders; its
 * arguments are the program's.
 *
 * An order is the CPU time that the run may take (ms), then more arguments, each with its NUL, with
 * descriptors beside it: standard input, standard output, then files that the program finds in /box
 * by the names below. The answer is how it ended, and its time.
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
#define WORDS_BYTES 4096
#define ARGS_MAX 256

static const char *const file_names[] = {"/box/input", "/box/answer", "/box/output"};

struct answer {
    int32_t status; /* as wait() tells */
    int32_t exec_errno;
    int64_t cpu_us, peak_bytes;
};

struct order {
    int64_t cpu_ms;
    char words[WORDS_BYTES];
    size_t words_size;
    int fds[FDS_MAX], fd_count;
};

static int order_take(struct order *order)
{
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(FDS_MAX * sizeof(int))];
    } control;
    struct iovec parts[] = {
        {&order->cpu_ms, sizeof order->cpu_ms},
        {order->words,   sizeof order->words },
    };
    struct msghdr message = {.msg_iov = parts,
                             .msg_iovlen = 2,
                             .msg_control = &control,
                             .msg_controllen = sizeof control};
    struct cmsghdr *head;
    ssize_t size = recvmsg(ORDERS_FD, &message, MSG_CMSG_CLOEXEC);
    size_t bytes;

    if (size < (ssize_t)sizeof order->cpu_ms)
        return -1;
    order->words_size = (size_t)size - sizeof order->cpu_ms;
    head = CMSG_FIRSTHDR(&message);
    if (head == NULL || head->cmsg_type != SCM_RIGHTS)
        return -1;
    bytes = head->cmsg_len - CMSG_LEN(0);
    memcpy(order->fds, CMSG_DATA(head), bytes);
    order->fd_count = (int)(bytes / sizeof(int));
    return order->fd_count >= 2 ? 0 : -1;
}

/* The order's words behind the program's own. */
static void args_fill(struct order *order, char **own, char **out_args)
{
    size_t count = 0;

    for (; count < ARGS_MAX - 1 && own[count] != NULL; count++)
        out_args[count] = own[count];
    for (size_t at = 0; at < order->words_size && count < ARGS_MAX - 1; count++) {
        out_args[count] = order->words + at;
        at += strnlen(order->words + at, order->words_size - at) + 1;
    }
    out_args[count] = NULL;
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
    struct itimerval timer = {
        .it_value = {cpu_ms / 1000, cpu_ms % 1000 * 1000}
    };

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
    static struct order order;
    static char *args[ARGS_MAX];

    if (argc < 2 || dup3(0, ORDERS_FD, O_CLOEXEC) < 0)
        return 1;
    while (order_take(&order) == 0) {
        struct answer answer = {0};

        for (int i = 2; i < order.fd_count; i++)
            file_copy(order.fds[i], file_names[i - 2]);
        args_fill(&order, argv + 1, args);
        run(order.cpu_ms, order.fds, args, envp, &answer);
        for (int i = 0; i < order.fd_count; i++)
            close(order.fds[i]);
        if (answer_give(&answer) < 0)
            break;
    }
    return 0;
}
