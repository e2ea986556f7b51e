#include "judge/engine/relay.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "judge/base/file.h"

#define MOVES_MAX 64 /* in one go, so that a flood does not keep us from looking at the clock */

/* O_NONBLOCK belongs to the description of one end: the program's end of the pipe stays blocking.
 */
static int end_is_ours(int fd)
{
    return fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
}

int relay_open(struct relay *relay, struct transcript *transcript, enum speaker speaker,
               int *out_writer_fd, int *out_reader_fd, struct error *err)
{
    int in[2], out[2];

    if (pipe2(in, O_CLOEXEC) < 0)
        return error_system(err, "cannot make a pipe");
    if (pipe2(out, O_CLOEXEC) < 0) {
        (void)error_system(err, "cannot make a pipe");
        fd_close(&in[0]);
        fd_close(&in[1]);
        return -1;
    }
    (void)end_is_ours(in[0]);
    (void)end_is_ours(out[1]);
    relay->from = in[0];
    relay->to = out[1];
    relay->start = relay->size = 0;
    relay->total_bytes = 0;
    relay->has_ended = false;
    relay->transcript = transcript;
    relay->speaker = speaker;
    *out_writer_fd = in[1];
    *out_reader_fd = out[0];
    return 0;
}

static bool relay_read(struct relay *relay, bool writer_is_gone)
{
    ssize_t got;

    if (relay->from < 0)
        return false;
    do
        got = read(relay->from, relay->buffer, sizeof relay->buffer);
    while (got < 0 && errno == EINTR);
    if (got > 0) {
        relay->start = 0;
        relay->size = (size_t)got;
        relay->total_bytes += got;
        transcript_add(relay->transcript, relay->speaker,
                       (struct span){relay->buffer, relay->size});
        return true;
    }
    if (got == 0 || writer_is_gone || errno != EAGAIN) {
        fd_close(&relay->from);
        relay->has_ended = true;
    }
    return false;
}

static bool relay_write(struct relay *relay)
{
    ssize_t wrote;

    if (relay->to < 0) {
        relay->size = 0;
        return true;
    }
    wrote = write(relay->to, relay->buffer + relay->start, relay->size);
    if (wrote < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (wrote < 0) {
        fd_close(&relay->to);
        return true;
    }
    relay->start += (size_t)wrote;
    relay->size -= (size_t)wrote;
    return true;
}

bool relay_move(struct relay *relay, bool writer_is_gone)
{
    bool has_moved = false;

    for (int i = 0; i < MOVES_MAX; i++) {
        bool moves = relay->size > 0 ? relay_write(relay) : relay_read(relay, writer_is_gone);

        if (!moves)
            break;
        has_moved = true;
    }
    return has_moved;
}

struct pollfd relay_watch(const struct relay *relay)
{
    if (relay->size > 0 && relay->to >= 0)
        return (struct pollfd){.fd = relay->to, .events = POLLOUT};
    return (struct pollfd){.fd = relay->from, .events = POLLIN};
}

void relay_close_reader(struct relay *relay)
{
    fd_close(&relay->to);
}

bool relay_is_read(const struct relay *relay)
{
    int waiting = 0;

    if (relay->size > 0)
        return relay->to < 0;
    return relay->to < 0 || ioctl(relay->to, FIONREAD, &waiting) < 0 || waiting == 0;
}

void relay_release(struct relay *relay)
{
    fd_close(&relay->from);
    fd_close(&relay->to);
}
