#include "sandbox/wire.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

union control {
    struct cmsghdr header;
    char bytes[CMSG_SPACE(sizeof(int) * WIRE_FDS_MAX)];
};

int wire_send(int socket, enum wire_kind kind, const void *body, size_t size, const int *fds,
              size_t fd_count)
{
    uint32_t head = kind;
    struct iovec parts[] = {
        {&head,        sizeof head},
        {(void *)body, size       },
    };
    union control control;
    struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};
    ssize_t sent;

    if (size > WIRE_BODY_MAX || fd_count > WIRE_FDS_MAX) {
        errno = EMSGSIZE;
        return -1;
    }
    if (fd_count > 0) {
        memset(&control, 0, sizeof control);
        message.msg_control = control.bytes;
        message.msg_controllen = CMSG_SPACE(sizeof(int) * fd_count);
        control.header.cmsg_level = SOL_SOCKET;
        control.header.cmsg_type = SCM_RIGHTS;
        control.header.cmsg_len = CMSG_LEN(sizeof(int) * fd_count);
        memcpy(CMSG_DATA(&control.header), fds, sizeof(int) * fd_count);
    }
    do
        sent = sendmsg(socket, &message, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent < 0 ? -1 : 0;
}

static void fds_take(struct msghdr *message, struct wire_packet *packet)
{
    for (struct cmsghdr *part = CMSG_FIRSTHDR(message); part != NULL;
         part = CMSG_NXTHDR(message, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        packet->fd_count = (uint32_t)((part->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        memcpy(packet->fds, CMSG_DATA(part), sizeof(int) * packet->fd_count);
    }
}

static int packet_receive(int socket, struct wire_packet *packet, int flags)
{
    struct iovec parts[] = {
        {&packet->kind, sizeof packet->kind},
        {packet->body,  sizeof packet->body},
    };
    union control control;
    struct msghdr message = {
        .msg_iov = parts,
        .msg_iovlen = 2,
        .msg_control = control.bytes,
        .msg_controllen = sizeof control,
    };
    ssize_t got;

    packet->fd_count = 0;
    packet->size = 0;
    do
        got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC | flags);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return -1;
    fds_take(&message, packet);
    if (got == 0) {
        wire_close_fds(packet); /* an empty packet is no packet of ours */
        return 0;
    }
    if (got < (ssize_t)sizeof packet->kind || (message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0) {
        wire_close_fds(packet);
        errno = EBADMSG;
        return -1;
    }
    packet->size = (size_t)got - sizeof packet->kind;
    return 1;
}

int wire_receive(int socket, struct wire_packet *packet)
{
    return packet_receive(socket, packet, 0);
}

int wire_receive_now(int socket, struct wire_packet *packet)
{
    return packet_receive(socket, packet, MSG_DONTWAIT);
}

void wire_close_fds(struct wire_packet *packet)
{
    for (uint32_t i = 0; i < packet->fd_count; i++)
        if (packet->fds[i] >= 0)
            (void)close(packet->fds[i]);
    packet->fd_count = 0;
}

int wire_take_fd(struct wire_packet *packet, size_t i)
{
    int fd;

    if (i >= packet->fd_count)
        return -1;
    fd = packet->fds[i];
    packet->fds[i] = -1;
    return fd;
}

int wire_send_failure(int socket, const struct sandbox_failure *failure)
{
    return wire_send(socket, WIRE_FAILED, failure, sizeof *failure, NULL, 0);
}

void wire_write(struct wire_writer *writer, const void *bytes, size_t count)
{
    if (count > writer->capacity - writer->size) {
        writer->is_full = true;
        return;
    }
    memcpy(writer->data + writer->size, bytes, count);
    writer->size += count;
}

void wire_write_string(struct wire_writer *writer, const char *text)
{
    wire_write(writer, text, strlen(text) + 1);
}

void *wire_read(struct wire_reader *reader, size_t count)
{
    void *bytes = reader->at;

    if (count > (size_t)(reader->end - reader->at))
        return NULL;
    reader->at += count;
    return bytes;
}

char *wire_read_string(struct wire_reader *reader)
{
    char *text = reader->at;
    char *end = memchr(text, '\0', (size_t)(reader->end - reader->at));

    if (end == NULL)
        return NULL;
    reader->at = end + 1;
    return text;
}
